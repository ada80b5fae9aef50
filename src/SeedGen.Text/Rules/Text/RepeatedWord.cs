namespace SeedGen.Text;

/// <summary>SEED2024: a word stands twice with nothing but white space between.</summary>
internal static class RepeatedWord
{
    public static readonly Rule Rule = new(
        "SEED2024", nameof(RepeatedWord), Severity.Warning,
        "A word stands twice",
        "“{0}”: a word stands twice, and a second reading gives it no sense; delete one",
        Check);

    private static IEnumerable<Finding> Check(ParsedArticle article)
    {
        foreach (LabeledLine line in CheckedLines.Of(article))
        {
            TextRange? run = null;
            TextRange previous = default;
            foreach (TextRange word in WordReader.Read(article.Source, line.Line.Content))
            {
                if (previous.Length > 0 && Repeats(article, previous, word))
                {
                    run = new TextRange(run?.Start ?? previous.Start, word.End);
                }
                else if (run is { } ended)
                {
                    yield return Find(article, ended);
                    run = null;
                }
                previous = word;
            }
            if (run is { } last)
                yield return Find(article, last);
        }
    }

    private static Finding Find(ParsedArticle article, TextRange run) => new(Rule, run, article.Source.Substring(run.Start, run.Length));

    private static bool Repeats(ParsedArticle article, TextRange first, TextRange second)
    {
        string source = article.Source;
        return first.Length == second.Length
            && string.Compare(source, first.Start, source, second.Start, first.Length, StringComparison.OrdinalIgnoreCase) == 0
            && OnlyWhiteSpace(source, first.End, second.Start)
            && !IsNameOrNumber(source, first, second)
            && !RepeatableWords.Contains(article.Language, source.Substring(second.Start, second.Length));
    }

    private static bool OnlyWhiteSpace(string source, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(source[i]))
                return false;
        }
        return end > start;
    }

    /// <summary>
    /// Names double (Duran Duran), initials and units stand beside each other (x x), an acronym may meet its word (US us), and
    /// numbers say what they say. The first word of a sentence may have a capital; the second word of a slip has none.
    /// </summary>
    private static bool IsNameOrNumber(string source, TextRange first, TextRange second)
    {
        if (!char.IsLower(source[second.Start]))
            return true;
        if (first.Length == 1)
            return source[second.Start] != 'a';
        bool acronym = char.IsUpper(source[first.Start]) && char.IsUpper(source[first.Start + 1]);
        for (int i = second.Start; i < second.End; i++)
        {
            if (char.IsDigit(source[i]) || source[i] is '.' or '_')
                return true;
        }
        return acronym;
    }
}
