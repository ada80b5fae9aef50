namespace SeedGen.Text;

/// <summary>
/// Finds the lines around an article's text that say when and by whom it was written: by what they say, and, for a name alone, by
/// where they stand.
/// </summary>
internal sealed class DateAndBylineFinder
{
    /// <summary>How far into the text byline and date may stand: behind a stand-first or a teaser that was taken for text.</summary>
    private const int LinesOfText = 5;

    /// <summary>How far below the text its author is introduced, said by a plain byline, and its date repeated.</summary>
    private const int LinesBelowText = 25, LinesToBylineBelow = 2, LinesToDateBelow = 2;

    /// <summary>How far above title and text a byline may stand: what is further up is a menu (“By Industry”).</summary>
    private const int LinesAboveTitle = 5, LinesAboveText = 20;

    /// <summary>How many lines of names and of what parts them one lead-in may announce.</summary>
    private const int MostLinesOfNames = 8;

    private const int LinesBelowTitle = 3;
    private const int LongestSeparator = 3;

    private readonly Page page;
    private readonly int bodyFirst;
    private readonly int bodyEnd;
    private readonly int title;
    private readonly LineKind?[] kinds;

    private DateAndBylineFinder(Page page, int bodyFirst, int bodyEnd, int title)
    {
        this.page = page;
        this.bodyFirst = bodyFirst;
        this.bodyEnd = bodyEnd;
        this.title = title;
        kinds = new LineKind?[page.Lines.Length];
    }

    private int HeadEnd => Math.Min(bodyFirst + LinesOfText, page.Lines.Length);

    /// <summary>
    /// For each line <see cref="LineKind.Date"/>, <see cref="LineKind.Byline"/>, or null for one that is neither. Whether it is title,
    /// metadata or furniture is not asked here.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="bodyFirst">The index of the text's first line; the number of lines where there is no text.</param>
    /// <param name="bodyEnd">One past its last.</param>
    /// <param name="title">The index of the title; -1 where there is none.</param>
    public static LineKind?[] Find(Page page, int bodyFirst, int bodyEnd, int title)
    {
        var finder = new DateAndBylineFinder(page, bodyFirst, bodyEnd, title);
        finder.FindDates();
        finder.FindBylines();
        return finder.kinds;
    }

    private void FindDates()
    {
        for (int i = 0; i < HeadEnd; i++)
        {
            if (page[i].IsDate || (IsBelowTitle(i) && i < bodyFirst && page[i].GivesDate))
                kinds[i] = LineKind.Date;
        }
        int end = Math.Min(bodyEnd + LinesToDateBelow, page.Lines.Length);
        for (int i = Math.Max(bodyEnd, HeadEnd); i < end; i++)
        {
            if (page[i].IsDate)
                kinds[i] = LineKind.Date;
        }
    }

    private void FindBylines()
    {
        int first = Math.Max(0, title < 0 ? bodyFirst - LinesAboveText : Math.Min(title - LinesAboveTitle, bodyFirst - LinesAboveText));
        for (int i = first; i < HeadEnd; i++)
        {
            if (i != title && (page[i].IsByline || IsAnnouncement(i) || IsNameOfAuthor(i)))
                kinds[i] = LineKind.Byline;
        }
        // What stands in the text's last lines and below them: “Written by Jane Doe”, a name above what it says of her.
        int end = Math.Min(bodyEnd + LinesBelowText, page.Lines.Length);
        for (int i = Math.Max(bodyEnd - LinesOfText, HeadEnd); i < end; i++)
        {
            if (IsAnnouncement(i) || IsIntroduced(i) || (Math.Abs(i - bodyEnd) < LinesToBylineBelow && page[i].IsByline))
                kinds[i] = LineKind.Byline;
        }
    }

    /// <summary>
    /// Whether line <paramref name="i"/> is a lead-in alone above a name, or belongs to the names below one, as in pages whose every piece
    /// is a line: <c>By</c>, <c>Jane Doe</c>, <c>and</c>, <c>John Roe</c>.
    /// </summary>
    private bool IsAnnouncement(int i)
    {
        if (BylineReader.IsLeadInAlone(page[i].Line))
            return i + 1 < page.Lines.Length && IsName(i + 1);
        int first = i;
        while (first > 0 && i - first < MostLinesOfNames && kinds[first - 1] == LineKind.Byline)
            first--;
        if (first == i)
            return false;
        if (IsSeparator(i))
            return i + 1 < page.Lines.Length && IsName(i + 1);
        return (IsSeparator(i - 1) || (first == i - 1 && BylineReader.IsLeadInAlone(page[first].Line))) && IsName(i);
    }

    private bool IsName(int i) => NameLineReader.ReadAnnounced(page[i].Line) is not null && !page.IsFurniture(i);

    private bool IsSeparator(int i) =>
        page[i].Text.Length <= LongestSeparator && (page[i].WordCount == 0 || BylineWords.Conjunctions.Contains(page[i].Text));

    /// <summary>A name that nothing leads in is the author's beside a date, right under the title, or said twice in a row.</summary>
    private bool IsNameOfAuthor(int i)
    {
        if (page.IsFurniture(i) || NameLineReader.Read(page[i]) is null)
            return false;
        if (kinds[i] == LineKind.Date)
            return true;
        bool isRightBelowTitle = IsBelowTitle(i) && i - title <= LinesBelowTitle && i < bodyFirst;
        return IsDate(i - 1) || IsDate(i + 1) || (isRightBelowTitle && (i == title + 1 || IsDate(i + 2)))
            || IsIntroduced(i) || IsSaidTwice(i);
    }

    private bool IsSaidTwice(int i) =>
        (i + 1 < HeadEnd && page[i].KeyHash == page[i + 1].KeyHash) || (i > 0 && page[i].KeyHash == page[i - 1].KeyHash);

    /// <summary>Whether line <paramref name="i"/> is a name, and the next goes on with that name or says what its bearer is.</summary>
    private bool IsIntroduced(int i)
    {
        if (i + 1 >= page.Lines.Length || page.IsFurniture(i) || NameLineReader.Read(page[i]) is not { } names)
            return false;
        string next = page[i + 1].Text, name = names.Authors[0].Text;
        return (next.Length > name.Length && next.StartsWith(name, StringComparison.OrdinalIgnoreCase)) || IsRole(page[i + 1]);
    }

    private static bool IsRole(LineFacts line) => line.Length is > 0 and <= 5 && line.Has(BylineWords.WritingRoles);

    private bool IsDate(int i) =>
        i >= 0 && i < page.Lines.Length && (kinds[i] == LineKind.Date || page[i].IsDate || LineForms.IsRelativeDate(page[i]));

    private bool IsBelowTitle(int i) => title >= 0 && i > title;
}
