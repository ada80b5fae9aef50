namespace SeedGen.Text;

/// <summary>SEED3006: an article gives two days for one thing, or was changed before it appeared.</summary>
internal static class ConflictingDates
{
    public static readonly Rule Rule = new(
        "SEED3006", nameof(ConflictingDates), Severity.Warning,
        "Two dates that cannot both be true",
        "“{0}” says {1}, but “{2}” on line {3} says {4}; delete the one that is wrong",
        Check);

    private static IEnumerable<Finding> Check(CheckedArticle article)
    {
        HeadDate[] stated = [.. article.Dates.Where(date => date.Day is not null)];
        HeadDate? published = First(stated, DateLabel.Published);
        if (published is not { } first)
            yield break;
        foreach (HeadDate other in stated.Where(other => other.Span != first.Span && Contradict(first, other)))
        {
            yield return new Finding(
                Rule, other.Span,
                TextOf(article, other), Meaning(other), TextOf(article, first),
                first.Line.Line.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), Meaning(first));
        }
    }

    private static HeadDate? First(HeadDate[] dates, DateLabel label)
    {
        foreach (HeadDate date in dates)
        {
            if (LabelOf(date) == label)
                return date;
        }
        return null;
    }

    /// <summary>
    /// A date without label on a date line or byline under the title is the article's, too; one above it is the day when the page was saved.
    /// Clocks of two zones may be a day apart, so an update counts as earlier from two days on.
    /// </summary>
    private static bool Contradict(HeadDate published, HeadDate other) => LabelOf(other) switch
    {
        DateLabel.Published => other.Day != published.Day,
        DateLabel.Updated => DaysBetween(other.Day!, published.Day!) > 1,
        _ => other.IsBelowTitle && other.Line.Kind is LineKind.Date or LineKind.Byline && other.Day != published.Day,
    };

    private static DateLabel LabelOf(HeadDate date)
    {
        if (date.Mention.Label != DateLabel.None || LabelReader.Read(date.Line.Line) is not { } label)
            return date.Mention.Label;
        return label.Field switch
        {
            LabelField.Date => DateLabel.Published,
            LabelField.Updated => DateLabel.Updated,
            _ => DateLabel.None,
        };
    }

    private static string Meaning(HeadDate date) => LabelOf(date) == DateLabel.Updated ? "when it was changed" : "when it appeared";

    private static int DaysBetween(string earlier, string later) => (int)(ToDay(later) - ToDay(earlier)).TotalDays;

    private static DateTime ToDay(string iso) => DateTime.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string TextOf(CheckedArticle article, HeadDate date) => article.Source.Substring(date.Span.Start, date.Span.Length);
}
