namespace SeedGen.Text;

/// <summary>
/// Weighs what speaks for a date's being the article's. The weights are a logistic model's, fitted to labelled pages and rounded to
/// quarters; a sum above 0 is more likely the article's date than not.
/// </summary>
internal sealed class DateEvidence
{
    // What its label says: “Published: …”, “Updated …”.
    private const double Published = 1.75, Updated = -1;

    /// <summary>What any label speaks for, where the day of the last change is looked for.</summary>
    private const double Stated = 1;

    // Where it stands. Within ten lines above the text it counts in addition. Far above the title stands the day when the page was saved.
    private const double FarAboveTitle = -1, AboveTitle = 0.25, Head = 0.5, BelowTitle = 1.25, AboveText = 0.75;
    private const double InFirstLinesOfText = 1.25, InText = -1, BelowText = -1, FarBelowText = -2;
    private const int LinesAboveTitle = 12, LinesBelowTitle = 10, LinesAboveText = 10, FirstLinesOfText = 8, LinesBelowText = 6;

    // How it stands there.
    private const double WholeLine = 0.75, AmongManyWords = -1.25, WithClock = 0.75, BesideByline = 0.25;

    /// <summary>From so many other words on, the line says something else.</summary>
    private const int ManyWords = 10;

    /// <summary>A month without a day is what a text speaks of more often than when it appeared.</summary>
    private const double MonthOnly = -2.25;

    /// <summary>Of several dates in the head the first is the article's; those that follow are comments’ and other articles’.</summary>
    private const double NotTheFirst = -1.5;

    /// <summary>
    /// Further down, a line that says the page’s first day and nothing else rather says the article’s than a comment’s or another
    /// article’s; most of all where the page has no other day.
    /// </summary>
    private const double FirstDay = 1, OnlyDay = 1.25;

    private const int Near = 2;

    private readonly Outline outline;
    private readonly int firstInHead;
    private readonly string? firstDay;
    private readonly bool isOnlyDay;

    /// <param name="outline">The page.</param>
    /// <param name="candidates">All of its dates, in order.</param>
    public DateEvidence(Outline outline, IReadOnlyList<DateCandidate> candidates)
    {
        this.outline = outline;
        DateCandidate? first = candidates.FirstOrDefault(date =>
            IsInHead(date) && date.Index >= outline.Title && date.Label != DateLabel.Updated);
        firstInHead = first?.Index ?? int.MaxValue;
        string[] days = [.. candidates.Where(date => date.HasDay && !IsSpokenOf(date)).Select(date => date.Day).Distinct().Take(2)];
        firstDay = days.FirstOrDefault();
        isOnlyDay = days.Length == 1;
    }

    /// <summary>The sum for the day when the text appeared.</summary>
    public double OfPublication(DateCandidate date) => OfPlaceAndForm(date)
        + (date.Label switch { DateLabel.Published => Published, DateLabel.Updated => Updated, _ => OfOrder(date) })
        + (IsInHead(date) && date.Index > firstInHead ? NotTheFirst : 0);

    /// <summary>The sum for the day when the text, which has such a label, was last changed.</summary>
    public double OfUpdate(DateCandidate date) => OfPlaceAndForm(date) + Stated;

    private double OfPlaceAndForm(DateCandidate date)
    {
        double sum = OfPlace(date.Index);
        sum += date.OtherWords == 0 ? WholeLine : date.OtherWords >= ManyWords && !date.IsSetOff ? AmongManyWords : 0;
        sum += date.HasClock ? WithClock : 0;
        sum += date.HasDay ? 0 : MonthOnly;
        return sum + (IsBesideByline(date.Index) ? BesideByline : 0);
    }

    private double OfPlace(int i)
    {
        if (i >= outline.TextEnd)
            return i - outline.TextEnd <= LinesBelowText ? BelowText : FarBelowText;
        if (i >= outline.TextFirst)
            return i - outline.TextFirst <= FirstLinesOfText ? InFirstLinesOfText : InText;
        return OfPlaceInHead(i - outline.Title) + (outline.TextFirst - i <= LinesAboveText ? AboveText : 0);
    }

    /// <param name="lines">How far below the title.</param>
    private double OfPlaceInHead(int lines) =>
        lines < -LinesAboveTitle ? FarAboveTitle
        : lines < 0 ? AboveTitle
        : outline.Title >= 0 && lines <= LinesBelowTitle ? BelowTitle : Head;

    private double OfOrder(DateCandidate date)
    {
        bool isFurtherDown = date.Index >= outline.TextEnd || date.Index > outline.TextFirst + FirstLinesOfText;
        bool isFirst = date.Day == firstDay && date.OtherWords == 0 && outline.Lines[date.Index].Kind != LineKind.Comments;
        return !isFurtherDown || !isFirst ? 0 : isOnlyDay ? OnlyDay : FirstDay;
    }

    /// <summary>Whether the text itself speaks of the day.</summary>
    private bool IsSpokenOf(DateCandidate date) => date.OtherWords > 0 && outline.Lines[date.Index].Kind == LineKind.Paragraph;

    private bool IsBesideByline(int i)
    {
        int end = Math.Min(outline.Lines.Length, i + Near + 1);
        for (int j = Math.Max(0, i - Near); j < end; j++)
        {
            if (outline.Lines[j].Kind == LineKind.Byline)
                return true;
        }
        return false;
    }

    private bool IsInHead(DateCandidate date) => date.HasDay && date.Index <= outline.TextFirst + FirstLinesOfText;
}
