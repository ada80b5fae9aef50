namespace SeedGen.Text;

/// <summary>
/// What the ratios of <see cref="QualityRatio"/> are made of, counted in one pass over the body's words and one over its lines. A measure is
/// null where the script writes no spaces between words, or the language is another than the measure is made for.
/// </summary>
internal sealed class QualityMeasures
{
    private const int ShortLine = 30, FirstRepeatedRun = 5;
    private const string Bullets = "•‣▪●○◦■-*–—·";
    private static readonly WordSet CommonWords = new("the be to of and that have with");

    private readonly List<(ulong Hash, int Length)> words = [];
    private readonly bool isSpaced;
    private readonly bool isEnglish;
    private int characters, withLetter, symbols, common;
    private int lines, bullets, cut, ended, shortLines, repeated, repeatedCharacters, lineCharacters;
    private double? repeatedFives;

    public QualityMeasures(ParsedArticle article)
    {
        isEnglish = article.Language == "en";
        int unspaced = 0;
        var seenCommon = new HashSet<ulong>();
        var word = new WordCursor(article.Body, 0, article.Body.Length);
        while (word.MoveNext())
        {
            int length = word.End - word.Start;
            words.Add((word.Hash, length));
            characters += length;
            unspaced += word.IsUnspaced ? 1 : 0;
            withLetter += (word.Classes & ~(1 << (int)CharClass.Digit)) != 0 ? 1 : 0;
            if (CommonWords.Contains(word.Hash) && seenCommon.Add(word.Hash))
                common++;
        }
        foreach (char c in article.Body)
            symbols += c is '#' or '…' ? 1 : 0;
        isSpaced = unspaced * 2 < words.Count;
        CountLines(article);
    }

    public double? MeanWordLength => isSpaced ? Share(characters, words.Count) : null;

    public double? SymbolsPerWord => isSpaced ? Share(symbols, words.Count) : null;

    public double? WordsWithLetter => Share(withLetter, words.Count);

    public double? CommonEnglishWords => isEnglish ? common : null;

    public double? BulletLines => Share(bullets, lines);

    public double? CutLines => Share(cut, lines);

    public double? EndedLines => Share(ended, lines);

    public double? ShortLines => isSpaced ? Share(shortLines, lines) : null;

    public double? RepeatedLines => Share(repeated, lines);

    public double? CharactersInRepeatedLines => Share(repeatedCharacters, lineCharacters);

    /// <summary>The characters of the commonest run of so many words, times how often it stands there, of all characters.</summary>
    public double? InCommonestRun(int length)
    {
        if (!isSpaced || words.Count < length)
            return null;
        var counts = new Dictionary<ulong, int>(words.Count);
        int most = 0;
        foreach ((ulong run, int size) in Runs(length))
        {
            counts.TryGetValue(run, out int count);
            counts[run] = ++count;
            most = count > 1 ? Math.Max(most, count * size) : most;
        }
        return Share(most, characters);
    }

    /// <summary>The characters of words in runs that stood there before, each counted once, of all characters.</summary>
    public double? InRepeatedRuns(int length)
    {
        // What is repeated in ten words is in five: most texts repeat neither.
        if (length > FirstRepeatedRun && (repeatedFives ??= CountRepeated(FirstRepeatedRun)) is null or 0)
            return repeatedFives;
        return CountRepeated(length);
    }

    private double? CountRepeated(int length)
    {
        if (!isSpaced || words.Count < length)
            return null;
        var seen = new HashSet<ulong>();
        int inRepeated = 0, counted = 0, start = 0;
        foreach ((ulong run, _) in Runs(length))
        {
            if (!seen.Add(run))
            {
                for (counted = Math.Max(counted, start); counted < start + length; counted++)
                    inRepeated += words[counted].Length;
            }
            start++;
        }
        return Share(inRepeated, characters);
    }

    private IEnumerable<(ulong Hash, int Characters)> Runs(int length)
    {
        int size = 0;
        for (int i = 0; i < words.Count; i++)
        {
            size += words[i].Length - (i >= length ? words[i - length].Length : 0);
            if (i + 1 < length)
                continue;
            ulong hash = WordHash.Seed;
            for (int j = i + 1 - length; j <= i; j++)
                hash = WordHash.Join(hash, words[j].Hash);
            yield return (hash, size);
        }
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
            bullets += Bullets.IndexOf(text[0]) >= 0 ? 1 : 0;
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
