namespace SeedGen.Text;

/// <summary>
/// What the ratios of <see cref="QualityRatio"/> are made of, counted over the words of the body and over its lines. A measure is
/// null where the script writes no spaces between words, or the language is another than the measure is made for.
/// </summary>
internal sealed class QualityMeasures
{
    /// <summary>The shortest runs; the shortest whose repetitions are measured one and all, not the commonest alone; the longest.</summary>
    private const int ShortestRun = 2, FirstRepeatedRun = 5, LongestRun = 10;

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
    private int characters, withLetter, symbols;
    private int lines, bullets, cut, ended, shortLines, repeated, repeatedCharacters, lineCharacters;

    public QualityMeasures(CheckedArticle article)
    {
        isEnglish = article.Language == "en";
        CheckedLine[] body = Array.FindAll(article.Lines, line => line.Kind == LineKind.Heading || line.Kind.IsRunningText());
        words = new ulong[body.Sum(line => line.Words.Length)];
        before = new int[words.Length + 1];
        isSpaced = CountWords(article.Source, body) * 2 < words.Length;
        if (isSpaced)
            MeasureRuns();
        CountLines(article.Source, body);
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

    /// <summary>Counts the words, and says how many are of scripts that write no spaces.</summary>
    private int CountWords(string source, CheckedLine[] body)
    {
        int count = 0, unspaced = 0;
        foreach (CheckedLine line in body)
        {
            line.WordKeys.CopyTo(words, count);
            foreach (TextRange word in line.Words)
            {
                characters += word.Length;
                before[++count] = characters;
                CharClass first = CharClasses.Of(source[word.Start]);
                unspaced += first == CharClass.Unspaced ? 1 : 0;
                withLetter += first <= CharClass.Letter || HasLetter(source, word) ? 1 : 0;
            }
        }
        return unspaced;
    }

    private static bool HasLetter(string source, TextRange word)
    {
        int i = word.Start;
        while (i < word.End && CharClasses.Of(source[i]) is CharClass.Digit or > CharClass.Unspaced)
            i++;
        return i < word.End;
    }

    private void MeasureRuns()
    {
        var runs = new RepeatedRuns(words, ShortestRun);
        for (; runs.Length <= Math.Min(LongestRun, words.Length); runs.Lengthen())
            inRuns[runs.Length] = Share(runs.Length < FirstRepeatedRun ? InCommonest(runs) : InRepeated(runs), characters);
    }

    private int InCommonest(RepeatedRuns runs)
    {
        int most = 0;
        for (int place = 0; place < runs.Count; place++)
        {
            int start = runs.Start(place);
            most = Math.Max(most, runs.Times(place) * (before[start + runs.Length] - before[start]));
        }
        return most;
    }

    private int InRepeated(RepeatedRuns runs)
    {
        int inRepeated = 0, counted = 0;
        for (int place = 0; place < runs.Count; place++)
        {
            if (runs.Times(place) > 0)
                continue;
            int end = runs.Start(place) + runs.Length;
            inRepeated += before[end] - before[Math.Max(counted, runs.Start(place))];
            counted = end;
        }
        return inRepeated;
    }

    private void CountLines(string source, CheckedLine[] body)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (CheckedLine line in body)
        {
            string text = line.Text;
            int heading = line.Content.Start + HeadingRank.Of(line.Line);
            foreach (int mark in line.Marks)
                symbols += source[mark] is '…' || (source[mark] == '#' && mark >= heading) ? 1 : 0;
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
