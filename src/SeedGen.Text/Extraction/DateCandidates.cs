namespace SeedGen.Text;

/// <summary>Collects the dates that may be an article's: those outside of running prose, and the one of a dateline.</summary>
internal static class DateCandidates
{
    /// <summary>A longer line is prose.</summary>
    private const int LongestLine = 120;

    /// <summary>So many words the name may have, and what leads to and from it, in <c>Posted by Jane Doe on May 1, 2024</c>.</summary>
    private const int WordsOfName = 5;

    /// <summary>
    /// Every date with a year on a line of the page that is short, or says when or by whom, and is neither metadata nor a caption, in
    /// order. One that may be read in two ways is read as the user, the page's other dates or its language say; else left out.
    /// </summary>
    /// <param name="outline">The page.</param>
    /// <param name="language">The ISO 639-1 code of the text's language; null where it is not known.</param>
    /// <param name="known">The order of day and month that the user has told.</param>
    public static List<DateCandidate> Read(Outline outline, string? language, DateOrder known)
    {
        var read = new List<(int Index, string Text, DateLine Dates)>();
        for (int i = 0; i < outline.Lines.Length; i++)
        {
            if (TextToRead(outline, i) is { } text && DateReader.MayHaveYear(text))
                read.Add((i, text, DateReader.Read(text)));
        }
        DateOrder order = DateOrders.Of(read.SelectMany(line => line.Dates.Dates), language, known);
        var candidates = new List<DateCandidate>();
        foreach ((int index, string text, DateLine first) in read)
        {
            DateLine dates = order != DateOrder.Unknown && first.IsAmbiguous ? DateReader.Read(text, order) : first;
            foreach (DateMention date in dates.Dates.Where(date => date.Iso is not null))
                Add(candidates, Of(outline, index, date, dates.OtherWords));
        }
        return candidates;
    }

    /// <summary>
    /// Of two days without a mark or space between them a page shows one: <c>May 3, 2024May 1, 2024</c>. The earlier is when the article
    /// appeared, the later when it was changed, whichever stands first.
    /// </summary>
    private static void Add(List<DateCandidate> candidates, DateCandidate date)
    {
        int last = candidates.Count - 1;
        if (last >= 0 && date.IsGluedTo(candidates[last]) && date.Label == DateLabel.None && candidates[last].Label == DateLabel.None)
        {
            int order = string.CompareOrdinal(date.Day, candidates[last].Day);
            if (order > 0)
                date = date with { Label = DateLabel.Updated };
            else if (order < 0)
                candidates[last] = candidates[last] with { Label = DateLabel.Updated };
        }
        candidates.Add(date);
    }

    private static DateCandidate Of(Outline outline, int index, DateMention date, int otherWords)
    {
        Line line = outline.Lines[index].Line;
        DateLabel label = date.Label;
        if (label == DateLabel.None && date.Span.Start == 0 && index > 0)
            label = DateLabels.OfLabelLine(outline.Lines[index - 1].Line.Text);
        else if (label == DateLabel.None && otherWords <= WordsOfName)
            label = DateLabels.OfWho(line.Text);
        bool isDateline = line.Text.Length > LongestLine && !SaysWhen(outline.Lines[index]);
        return new DateCandidate(index, line, date, label, otherWords, isDateline);
    }

    private static string? TextToRead(Outline outline, int i)
    {
        LabeledLine line = outline.Lines[i];
        if (line.Kind is LineKind.Metadata or LineKind.Caption or LineKind.Code || IsSignatureOfPost(line.Line.Text))
            return null;
        if (line.Line.Text.Length <= LongestLine)
            return line.Line.Text;
        if (i > outline.TextFirst)
            return null;
        return SaysWhen(line) ? line.Line.Text.Substring(0, LongestLine)
            : i == outline.TextFirst ? DatelineReader.Opening(line.Line.Text) : null;
    }

    /// <summary>Whether a long line says when or by whom the article was written before it goes on to topics, counters and more.</summary>
    private static bool SaysWhen(LabeledLine line) =>
        line.Kind is LineKind.Date or LineKind.Byline || DateLabels.OfFirstWord(line.Line.Text) == DateLabel.Published;

    /// <summary>Below an embedded post stands who wrote it: <c>— Jane Doe (@janedoe) May 1, 2024</c>.</summary>
    private static bool IsSignatureOfPost(string text) => text[0] is '—' or '–' or '-' && text.IndexOf("(@", StringComparison.Ordinal) > 0;
}
