namespace SeedGen.Text;

/// <summary>Collects the dates that may be an article's: those outside of running prose, and the one of a dateline.</summary>
internal static class DateCandidates
{
    /// <summary>A longer line is prose.</summary>
    private const int LongestLine = 120;

    /// <summary>
    /// Every date with a year on a line of the page that is short and neither metadata nor a caption, in order. One that may be read in two
    /// ways is read as the page's other dates, or its language, say; else left out.
    /// </summary>
    /// <param name="outline">The page.</param>
    /// <param name="language">The ISO 639-1 code of the text's language; null where it is not known.</param>
    public static List<DateCandidate> Read(Outline outline, string? language)
    {
        var read = new List<(int Index, string Text, DateLine Dates)>();
        for (int i = 0; i < outline.Lines.Length; i++)
        {
            if (TextToRead(outline, i) is { } text && DateReader.MayHaveYear(text))
                read.Add((i, text, DateReader.Read(text)));
        }
        DateOrder order = DateOrders.Of(read.SelectMany(line => line.Dates.Dates), language);
        var candidates = new List<DateCandidate>();
        foreach ((int index, string text, DateLine first) in read)
        {
            DateLine dates = order != DateOrder.Unknown && first.IsAmbiguous ? DateReader.Read(text, order) : first;
            foreach (DateMention date in dates.Dates.Where(date => date.Iso is not null))
                candidates.Add(Of(outline, index, date, dates.OtherWords));
        }
        return candidates;
    }

    private static DateCandidate Of(Outline outline, int index, DateMention date, int otherWords)
    {
        Line line = outline.Lines[index].Line;
        bool mayHaveLabelAbove = date.Label == DateLabel.None && date.Span.Start == 0 && index > 0;
        DateLabel label = mayHaveLabelAbove ? DateLabels.OfLabelLine(outline.Lines[index - 1].Line.Text) : date.Label;
        return new DateCandidate(index, line, date, label, otherWords, line.Text.Length > LongestLine);
    }

    private static string? TextToRead(Outline outline, int i)
    {
        LabeledLine line = outline.Lines[i];
        if (line.Kind is LineKind.Metadata or LineKind.Caption)
            return null;
        if (line.Line.Text.Length <= LongestLine)
            return line.Line.Text;
        return i == outline.TextFirst ? DatelineReader.Opening(line.Line.Text) : null;
    }
}
