namespace SeedGen.Text;

/// <summary>SEED3005: a date that no calendar has.</summary>
internal static class ImpossibleDate
{
    public static readonly Rule Rule = new(
        "SEED3005", nameof(ImpossibleDate), Severity.Warning,
        "A day that there is not",
        "There is no day “{0}”, so it is no date of the record; write the day that was meant",
        Check);

    private static IEnumerable<Finding> Check(CheckedArticle article) => article.Dates
        .Where(date => date.Mention.Doubt == DateDoubt.Impossible)
        .Select(date => new Finding(Rule, date.Span, article.Source.Substring(date.Span.Start, date.Span.Length)));
}
