namespace SeedGen.Text;

/// <summary>SEED2020: a quotation mark without its partner.</summary>
internal static class UnbalancedQuote
{
    private static readonly QuoteFamily[] Counted =
        [QuoteFamily.Double, QuoteFamily.Guillemet, QuoteFamily.Corner, QuoteFamily.WhiteCorner];

    public static readonly Rule Rule = new(
        "SEED2020", nameof(UnbalancedQuote), Severity.Warning,
        "A quotation mark without its partner",
        "The mark {0} {1}; add the missing mark where the quotation {2}, or delete this one",
        Check);

    private static IEnumerable<Finding> Check(CheckedArticle article)
    {
        return Counted
            .Where(family => Array.Exists(article.Lines, line => line.HasMarkOf(family)))
            .SelectMany(family => UnmatchedIn(article.Source, article.Lines, family))
            .Where(mark => !mark.PointsWrongWay) // reported for that already
            .OrderBy(mark => mark.Position)
            .Select(mark => mark.Role == QuoteRole.Closes
                ? new Finding(Rule, mark.Span, article.Source.Substring(mark.Position, 1), "ends a quotation that nothing begins", "begins")
                : new Finding(Rule, mark.Span, article.Source.Substring(mark.Position, 1), "begins a quotation that nothing ends", "ends"));
    }

    private static IEnumerable<QuoteMark> UnmatchedIn(string source, CheckedLine[] lines, QuoteFamily family)
    {
        var run = new QuotationRun();
        foreach (CheckedLine line in lines)
        {
            QuoteMark[] all = line.QuoteMarks.Length == 0 || line.IsCode ? [] : line.QuoteMarks;
            QuoteMark[] marks = all.Length == 0 ? all : Array.FindAll(all, mark => mark.Family == family);
            if (!line.Kind.IsRunningText())
            {
                if (run.End() is { } left)
                    yield return left;
                foreach (QuoteMark mark in QuotePairs.Unmatched(source, marks))
                    yield return mark;
                continue;
            }
            foreach (QuoteMark mark in run.Continue(source, line.Line, marks))
                yield return mark;
        }
        if (run.End() is { } last)
            yield return last;
    }
}
