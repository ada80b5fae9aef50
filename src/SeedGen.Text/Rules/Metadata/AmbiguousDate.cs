namespace SeedGen.Text;

/// <summary>SEED3004: of a date of numbers nobody can tell which is the day, so the record has none.</summary>
internal static class AmbiguousDate
{
    public static readonly Rule Rule = new(
        "SEED3004", nameof(AmbiguousDate), Severity.Warning,
        "A date that can be read in two ways",
        "“{0}” may have the day first or the month, and nothing in the text says which, so it is no date of the record; write the month as a "
        + "word, or set seedgen_date_order",
        Check);

    private static IEnumerable<Finding> Check(CheckedArticle article) => article.Dates
        .Where(date => date.Mention.Doubt == DateDoubt.Ambiguous)
        .Select(date => new Finding(Rule, date.Span, article.Source.Substring(date.Span.Start, date.Span.Length)));
}
