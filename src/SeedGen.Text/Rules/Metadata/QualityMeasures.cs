namespace SeedGen.Text;

/// <summary>
/// What the ratios of <see cref="QualityRatio"/> are made of, counted in one pass over the body's words and one over its lines. A measure is
/// null where the script writes no spaces between words, or the language is another than the measure is made for.
/// </summary>
internal sealed class QualityMeasures
{
    /// <summary>The shortest run whose repetitions are measured one and all, and not the commonest alone; and the longest.</summary>
    private const int FirstRepeatedRun = 5, LongestRun = 10;

    private const int ShortLine = 30;
    private static readonly CharSet Bullets = new("•‣▪●○◦■-*–—·");
    private static readonly ulong[] CommonWords = [.. WordSet.Split("the be to of and that have with").Select(WordHash.Of)];

    private readonly ulong[] words;

    /// <summary>By word: the characters of all words before it; one longer than they.</summary>
    private readonly int[] before;

    /// <summary>By length of runs in words.</summary>
    private readonly double?[] inRuns = new double?[LongestRun + 1];

    private readonly bool isSpaced;
    private readonly bool isEnglish;
    private readonly int characters, withLetter, symbols;
    private int lines, bullets, cut, ended, shortLines, repeated, repeatedCharacters, lineCharacters;

    public QualityMeasures(ParsedArticle article)
    {
        isEnglish = article.Language == "en";
        int unspaced = 0;
        var hashes = new List<ulong>(article.WordCount);
        var sums = new List<int>(article.WordCount + 1) { 0 };
        var word = new WordCursor(article.Body, 0, article.Body.Length);
        while (word.MoveNext())
        {
            hashes.Add(word.Hash);
            characters += word.End - word.Start;
            sums.Add(characters);
            unspaced += word.IsUnspaced ? 1 : 0;
            withLetter += (word.Classes & ~(1 << (int)CharClass.Digit)) != 0 ? 1 : 0;
        }
        foreach (char c in article.Body)
            symbols += c is '#' or '…' ? 1 : 0;
        (words, before) = (hashes.ToArray(), sums.ToArray());
        isSpaced = unspaced * 2 < words.Length;
        if (isSpaced)
            MeasureRuns();
        CountLines(article);
    }

    public double? MeanWordLength => isSpaced ? Share(characters, words.Length) : null;

    public double? SymbolsPerWord => isSpaced ? Share(symbols, words.Length) : null;

    public double? WordsWithLetter => Share(withLetter, words.Length);

    public double? CommonEnglishWords => isEnglish ? CommonWords.Count(word => Array.IndexOf(words, word) >= 0) : null;

    public double? BulletLines => Share(bullets, lines);

    public double? CutLines => Share(cut, lines);

    public double? EndedLines => Share(ended, lines);

    public double? ShortLines => isSpaced ? Share(shortLines, lines) : null;

    public double? RepeatedLines => Share(repeated, lines);

    public double? CharactersInRepeatedLines => Share(repeatedCharacters, lineCharacters);

    /// <summary>
    /// Of two to four words: the characters of the commonest run, times how often it stands there, of all characters. Of five to ten: the
    /// characters of words in runs that stood there before, each counted once, of all characters.
    /// </summary>
    public double? InRuns(int length) => inRuns[length];

    private void MeasureRuns()
    {
        var runs = new RepeatedRuns(words);
        for (int length = 1; length <= Math.Min(LongestRun, words.Length); length++)
        {
            runs.Lengthen();
            inRuns[length] = Share(length < FirstRepeatedRun ? InCommonest(runs) : InRepeated(runs), characters);
        }
    }

    private int InCommonest(RepeatedRuns runs)
    {
        int most = 0;
        for (int place = 0; place < runs.Count; place++)
        {
            int start = runs.Start(place), time = runs.Time(place);
            most = time > 1 ? Math.Max(most, time * (before[start + runs.Length] - before[start])) : most;
        }
        return most;
    }

    private int InRepeated(RepeatedRuns runs)
    {
        int inRepeated = 0, counted = 0;
        for (int place = 0; place < runs.Count; place++)
        {
            if (runs.Time(place) == 1)
                continue;
            int end = runs.Start(place) + runs.Length;
            inRepeated += before[end] - before[Math.Max(counted, runs.Start(place))];
            counted = end;
        }
        return inRepeated;
    }

    private void CountLines(ParsedArticle article)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (LabeledLine line in article.Lines)
        {
            if (line.Kind != LineKind.Heading && !line.Kind.IsRunningText())
                continue;
            string text = line.Line.Text;
            lines++;
            lineCharacters += text.Length;
            bullets += Bullets.Contains(text[0]) ? 1 : 0;
            cut += text.EndsWith("…", StringComparison.Ordinal) || text.EndsWith("...", StringComparison.Ordinal) ? 1 : 0;
            shortLines += text.Length < ShortLine ? 1 : 0;
            ended += EndsInPunctuation(text) ? 1 : 0;
            if (seen.Add(text))
                continue;
            repeated++;
            repeatedCharacters += text.Length;
        }
    }

    private static bool EndsInPunctuation(string text)
    {
        int last = text.Length - 1;
        while (last > 0 && CharClasses.Of(text[last]) is CharClass.Quotation or CharClass.Apostrophe or CharClass.Guillemet or CharClass.Brace)
            last--;
        return CharClasses.Of(text[last]) is CharClass.SentenceEnd or CharClass.Colon || text[last] is ')' or ';';
    }

    private static double? Share(int part, int all) => all == 0 ? null : (double)part / all;
}
