namespace SeedGen.Text;

/// <summary>SEED2015: Latin filler where text was to come.</summary>
internal static class LoremIpsum
{
    /// <summary>Fewer words may be Latin, or the name of the filler in an article about it.</summary>
    private const int FewestWords = 4;

    public static readonly Rule Rule = new(
        "SEED2015", nameof(LoremIpsum), Severity.Warning,
        "Filler where text was to come",
        "“{0}”: {1} words of Latin filler; write the text that was to come, or delete them",
        Check);

    private static IEnumerable<Finding> Check(CheckedArticle article)
    {
        if (!FillerWords.Telling.Any(words => article.Source.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0))
            yield break;
        foreach (CheckedLine line in article.Lines)
        {
            foreach (Finding run in FindRuns(article.Source, line))
                yield return run;
        }
    }

    private static IEnumerable<Finding> FindRuns(string source, CheckedLine line)
    {
        int start = 0, end = 0, count = 0;
        bool tells = false;
        foreach (TextRange word in line.Words.Append(default))
        {
            string text = source.Substring(word.Start, word.Length);
            if (FillerWords.All.Contains(text))
            {
                start = count++ == 0 ? word.Start : start;
                end = word.End;
                tells |= text.Equals("ipsum", StringComparison.OrdinalIgnoreCase)
                    || text.StartsWith("consecte", StringComparison.OrdinalIgnoreCase)
                    || text.Equals("amet", StringComparison.OrdinalIgnoreCase);
                continue;
            }
            if (count >= FewestWords && tells && !IsQuoted(source, start, line.Content))
                yield return Find(source, start, end, count, line.Content);
            count = 0;
            tells = false;
        }
    }

    private static Finding Find(string source, int start, int end, int count, TextRange line)
    {
        const int Shown = 30;
        string opening = source.Substring(start, Math.Min(end - start, Shown)) + (end - start > Shown ? "…" : "");
        int last = end < line.End && source[end] is '.' or '!' or '?' ? end + 1 : end;
        return new Finding(Rule, new TextRange(start, last), opening, count.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>An article about the filler quotes it.</summary>
    private static bool IsQuoted(string source, int start, TextRange line) =>
        start > line.Start && source[start - 1] is '“' or '"' or '«' or '„' or '‘' or '\'';
}
