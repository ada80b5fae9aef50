using System.Globalization;

namespace SeedGen.Text;

/// <summary>SEED3003: the only date is the one in the page's head, which is usually the day the page was saved.</summary>
internal static class DateFromPageHeader
{
    public static readonly Rule Rule = new(
        "SEED3003", nameof(DateFromPageHeader), Severity.Warning,
        "The article's date comes from the page's head",
        "The date {0} is “{1}” on line {2}, above the title: usually the day on which the page was saved, not the day of the article; "
        + "delete the line, or write the true date under the title, behind “Published:”",
        Check);

    private static IEnumerable<Finding> Check(CheckedArticle checkedArticle)
    {
        ParsedArticle article = checkedArticle.Article;
        if (article.Date is { Origin: DateOrigin.PageHeader } date)
        {
            string line = date.Raw.Line.ToString(CultureInfo.InvariantCulture);
            yield return new Finding(Rule, default(TextRange), date.Iso, date.Raw.Text, line);
        }
    }
}
