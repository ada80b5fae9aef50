namespace SeedGen.Text;

/// <summary>SEED3007: a title line ends (or begins) with the name of the site it was saved from.</summary>
internal static class TitleCarriesSiteName
{
    /// <summary>What pages put between title and site name; a run of them, such as <c>::</c>, is one separator.</summary>
    private const string Separators = "-‐‑‒–—―|│¦·•»«›‹>:/~";

    public static readonly Rule Rule = new(
        "SEED3007", nameof(TitleCarriesSiteName), Severity.Warning,
        "The title carries the site's name",
        "The title carries the name of its site, “{0}”, which the record has as SiteName; delete it from the title with its separator",
        Check);

    private static IEnumerable<Finding> Check(ParsedArticle article)
    {
        if (article.SiteName is not { } name)
            yield break;
        // A label may say it, too.
        if (article.Lines[name.Line - 1] is not { Kind: LineKind.Title or LineKind.RepeatedTitle, Line: var line })
            yield break;
        int start = BackOverSeparator(article.Source, name.Span.Start, line.Content.Start);
        int end = name.Span.End;
        if (start == name.Span.Start)
            end = ForthOverSeparator(article.Source, name.Span.End, line.Content.End);
        if (end - start > name.Span.Length)
            yield return new Finding(Rule, new TextRange(start, end), name.Text);
    }

    /// <summary>
    /// The start of the white space before the separator before <paramref name="start"/>; <paramref name="start"/> itself where there
    /// is none.
    /// </summary>
    private static int BackOverSeparator(string source, int start, int bound)
    {
        int i = start;
        while (i > bound && char.IsWhiteSpace(source[i - 1]))
            i--;
        int separator = i;
        while (i > bound && IsSeparator(source[i - 1]))
            i--;
        if (i == separator)
            return start;
        while (i > bound && char.IsWhiteSpace(source[i - 1]))
            i--;
        return i;
    }

    /// <summary>
    /// The end of the white space behind the separator behind <paramref name="end"/>; <paramref name="end"/> itself where there is
    /// none.
    /// </summary>
    private static int ForthOverSeparator(string source, int end, int bound)
    {
        int i = end;
        while (i < bound && char.IsWhiteSpace(source[i]))
            i++;
        int separator = i;
        while (i < bound && IsSeparator(source[i]))
            i++;
        if (i == separator)
            return end;
        while (i < bound && char.IsWhiteSpace(source[i]))
            i++;
        return i;
    }

    private static bool IsSeparator(char c) => Separators.IndexOf(c) >= 0;
}
