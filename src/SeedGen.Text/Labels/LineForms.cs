namespace SeedGen.Text;

/// <summary>Tells lines of dates and times by their form, wherever they stand.</summary>
internal static class LineForms
{
    private const int LongestDateLine = 120;
    private const int LongestWithoutYear = 40;
    private const int MostWordsBesideDate = 6;
    private const int MostWordsOfRelativeDate = 5;

    /// <summary>Whether the line says a date, perhaps with the time that the text takes to read, and nothing else.</summary>
    public static bool IsDate(LineFacts line)
    {
        if (!MayGiveDate(line))
            return false;
        return MayStateMinutes(line) && ReadingTimeReader.Read(line.Tokens) is { } time
            ? DateReader.Read(line.Text.Remove(time.Span.Start, time.Span.Length)).IsWholeLine
            : line.Dates.IsWholeLine;
    }

    /// <summary>
    /// Whether a short line gives a date among a few other words, as the line under a title does (<c>Jane Doe | June 3, 2019 | 4
    /// comments</c>); elsewhere a heading may say as much.
    /// </summary>
    public static bool GivesDate(LineFacts line) =>
        MayGiveDate(line) && line.Dates.Best is { Iso: not null } && line.Dates.OtherWords <= MostWordsBesideDate;

    /// <summary>Whether the line says how long the text takes to read and nothing else.</summary>
    public static bool IsReadingTime(LineFacts line) =>
        line.Text.Length <= LongestDateLine && MayStateMinutes(line) && ReadingTimeReader.Read(line.Tokens) is { IsWholeLine: true };

    /// <summary>
    /// Whether the line says in a few words how long ago it was written: no date, but it stands where dates stand.
    /// </summary>
    public static bool IsRelativeDate(LineFacts line) =>
        line.Length is > 0 and <= MostWordsOfRelativeDate && line.Has(DateWords.Relative);

    /// <summary>Spares most lines the reading: a date line is short and has a year, or is very short and has a digit.</summary>
    private static bool MayGiveDate(LineFacts line) =>
        line.Digits > 0 && line.Text.Length <= LongestDateLine
        && (line.Text.Length <= LongestWithoutYear || DateReader.MayHaveYear(line.Text));

    /// <summary>A reading time says “minutes”, perhaps glued to their number.</summary>
    private static bool MayStateMinutes(LineFacts line) => line.HasGluedNumber || line.Has(ReadingTimeWords.Minutes);
}
