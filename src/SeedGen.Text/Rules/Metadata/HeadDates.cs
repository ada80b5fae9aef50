namespace SeedGen.Text;

/// <summary>A date that an article gives of itself.</summary>
/// <param name="Line">Its line.</param>
/// <param name="Mention">The date, at its place in the line's text.</param>
/// <param name="Span">Its place in the file.</param>
/// <param name="IsBelowTitle">Whether it stands on or below the title; above it stands the day when the page was saved.</param>
internal sealed record HeadDate(LabeledLine Line, DateMention Mention, TextRange Span, bool IsBelowTitle)
{
    private const int IsoDay = 10;

    /// <summary>The day in ISO 8601; null where the date is in doubt or has no day.</summary>
    public string? Day => Mention.Iso is { Length: >= IsoDay } iso ? iso.Substring(0, IsoDay) : null;
}

/// <summary>The dates on an article's lines that are for dates: its date lines, byline and metadata, and lines that say little else.</summary>
internal static class HeadDates
{
    /// <summary>A line of any other kind that is longer, or says more beside its date, is text.</summary>
    private const int LongestLine = 60, MostOtherWords = 2;

    /// <summary>
    /// The dates in order. The order of their numbers is what the user says, or the article's dates show, or its language has; else an
    /// ambiguous one stays so.
    /// </summary>
    public static HeadDate[] Read(ParsedArticle article)
    {
        var lines = new List<(LabeledLine Line, DateLine Dates, bool IsBelowTitle)>();
        bool isBelowTitle = false, isInText = false;
        foreach (LabeledLine line in article.Lines)
        {
            isBelowTitle |= line.Kind == LineKind.Title;
            isInText |= line.Kind.IsRunningText() && line.Line.Text.Length > LongestLine;
            if (!MayBeForDates(line) || DateReader.Read(line.Line.Text) is not { Dates.Count: > 0 } dates || !IsForDates(line, dates))
                continue;
            // In the text and below it stand dates of other things: there a date has to say that it is the article's.
            if (!isInText || dates.Dates.Any(date => date.Label != DateLabel.None))
                lines.Add((line, dates, isBelowTitle));
        }
        if (lines.Count == 0)
            return [];
        DateOrder order = DateOrders.Of(lines.SelectMany(line => line.Dates.Dates), article.Language, article.Options.DateOrder);
        return [.. lines.SelectMany(line => Read(line.Line, line.Dates, order, line.IsBelowTitle))];
    }

    private static IEnumerable<HeadDate> Read(LabeledLine line, DateLine dates, DateOrder order, bool isBelowTitle)
    {
        DateLine read = order != DateOrder.Unknown && dates.IsAmbiguous ? DateReader.Read(line.Line.Text, order) : dates;
        return read.Dates.Select(date => new HeadDate(line, date, line.Line.PlaceOf(date.Span), isBelowTitle));
    }

    private static bool MayBeForDates(LabeledLine line) => line.Kind switch
    {
        LineKind.Date or LineKind.Byline or LineKind.Metadata => true,
        LineKind.Blank or LineKind.Title or LineKind.Code => false,
        _ => !line.Kind.IsBoilerplate() && line.Line.Text.Length <= LongestLine && DateReader.MayHaveYear(line.Line.Text),
    };

    private static bool IsForDates(LabeledLine line, DateLine dates) =>
        line.Kind is LineKind.Date or LineKind.Byline or LineKind.Metadata || dates.OtherWords <= MostOtherWords;
}
