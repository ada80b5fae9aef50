namespace SeedGen.Text;

/// <summary>Tells lines of dates and times by their form, wherever they stand.</summary>
internal static class LineForms
{
    private const int LongestDateLine = 120;
    private const int MostWordsBesideDate = 6;

    /// <summary>Whether the line says a date, perhaps with the time that the text takes to read, and nothing else.</summary>
    public static bool IsDate(Line line)
    {
        if (!MayGiveDate(line))
            return false;
        string text = ReadingTimeReader.Read(line.Text) is { } time ? line.Text.Remove(time.Span.Start, time.Span.Length) : line.Text;
        return DateReader.Read(text).IsWholeLine;
    }

    /// <summary>
    /// Whether a short line gives a date among a few other words, as the line under a title does (<c>Jane Doe | June 3, 2019 | 4
    /// comments</c>); elsewhere a heading may say as much.
    /// </summary>
    public static bool GivesDate(Line line)
    {
        if (!MayGiveDate(line))
            return false;
        DateLine date = DateReader.Read(line.Text);
        return date.Best is { Iso: not null } && date.OtherWords <= MostWordsBesideDate;
    }

    /// <summary>Whether the line says how long the text takes to read and nothing else.</summary>
    public static bool IsReadingTime(LineFacts line) =>
        line.Text.Length <= LongestDateLine && MayStateMinutes(line) && ReadingTimeReader.Read(line.Text) is { IsWholeLine: true };

    /// <summary>Spares most lines the reading: a date line is short and has a digit.</summary>
    private static bool MayGiveDate(Line line)
    {
        if (line.Text.Length > LongestDateLine)
            return false;
        for (int i = 0; i < line.Text.Length; i++)
        {
            if (char.IsDigit(line.Text[i]))
                return true;
        }
        return false;
    }

    /// <summary>A reading time says “minutes”, perhaps glued to their number.</summary>
    private static bool MayStateMinutes(LineFacts line)
    {
        if (line.HasGluedNumber)
            return true;
        foreach (ulong word in line.WordHashes)
        {
            if (ReadingTimeWords.Minutes.Contains(word))
                return true;
        }
        return false;
    }
}
