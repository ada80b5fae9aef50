namespace SeedGen.Text;

/// <summary>Takes the byline and the authors that it, or a label, names.</summary>
internal static class BylineExtractor
{
    /// <summary>Bylines so many lines apart are one: the lines of a page whose every piece is a line.</summary>
    private const int Near = 2;

    /// <summary>How far into the text a byline still belongs to its head.</summary>
    private const int LinesOfText = 5;

    // What speaks for a group of bylines. Above the title stand the bylines of other articles, far below the text their lists.
    private const int BetweenTitleAndText = 3, AboveTitle = 1, LedIn = 1, BesideDate = 1;

    /// <summary>
    /// The bylines that stand together, name somebody and have the best place, the first of several; else what a label says.
    /// </summary>
    public static Byline? Extract(LabeledLine[] lines, HeadLabels labels)
    {
        var outline = new Outline(lines);
        Byline? best = null;
        int most = -1;
        for (int i = 0; i < outline.Lines.Length;)
        {
            if (outline.Lines[i].Kind != LineKind.Byline)
            {
                i++;
                continue;
            }
            int end = EndOfGroup(outline, i);
            Byline byline = Read(outline, i, end);
            int evidence = byline.Authors.Count == 0 ? 0 : 1 + Evidence(outline, i, end);
            if (evidence > most)
                (best, most) = (byline, evidence);
            i = end;
        }
        return most > 0 ? best : labels.Authors() ?? best;
    }

    private static int EndOfGroup(Outline outline, int first)
    {
        int end = first + 1;
        for (int i = end; i < outline.Lines.Length && i < end + Near; i++)
        {
            if (outline.Lines[i].Kind == LineKind.Byline)
                end = i + 1;
        }
        return end;
    }

    private static Byline Read(Outline outline, int first, int end)
    {
        Byline? naming = null;
        var authors = new List<Excerpt>();
        for (int i = first; i < end; i++)
        {
            if (outline.Lines[i].Kind != LineKind.Byline)
                continue;
            Byline byline = Read(outline.Lines[i].Line);
            if (byline.Authors.Count > 0)
                naming ??= byline;
            authors.AddRange(byline.Authors.Where(author => !authors.Exists(other => IsSame(other, author))));
        }
        return new Byline(naming?.Words ?? outline.Lines[first].Line.Whole(), new(authors));
    }

    private static Byline Read(Line line) =>
        BylineReader.Read(line) ?? NameLineReader.ReadAnnounced(line) ?? new Byline(line.Whole(), ValueList<Excerpt>.Empty);

    private static int Evidence(Outline outline, int first, int end)
    {
        int evidence = first >= outline.TextFirst + LinesOfText ? 0 : first > outline.Title ? BetweenTitleAndText : AboveTitle;
        Line line = outline.Lines[first].Line;
        if (BylineReader.IsLeadInAlone(line) || BylineReader.Read(line) is not null)
            evidence += LedIn;
        return evidence + (IsBesideDate(outline, first, end) ? BesideDate : 0);
    }

    private static bool IsBesideDate(Outline outline, int first, int end)
    {
        int last = Math.Min(outline.Lines.Length, end + Near);
        for (int i = Math.Max(0, first - Near); i < last; i++)
        {
            if (outline.Lines[i].Kind == LineKind.Date)
                return true;
        }
        return false;
    }

    private static bool IsSame(Excerpt one, Excerpt other) => string.Equals(one.Text, other.Text, StringComparison.OrdinalIgnoreCase);
}
