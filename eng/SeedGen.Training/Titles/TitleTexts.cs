namespace SeedGen.Training;

/// <summary>
/// Chooses in what forms a page is learned from: whole, with the window's title above or without, as somebody kept it who copied the
/// article and little else, and without its title.
/// </summary>
internal static class TitleTexts
{
    private const int LinesOfStub = 3;

    /// <summary>The forms of <paramref name="page"/>; none where its title does not stand as a line.</summary>
    public static TitleText[] Of(CorpusPage page)
    {
        if (!page.Lines.Any(line => SaysTitle(page, line)))
            return [];
        // Where no line has a gap above it, every link is a line, too: nobody copies an article from such a page.
        bool hasGaps = page.Lines.Any(line => line.HasGapAbove);
        return [.. WholePages(page), .. hasGaps ? [.. WholePagesOtherwise(page), .. Excerpts(page)] : (TitleText[])[]];
    }

    /// <summary>Whether <paramref name="line"/> is the gold title of <paramref name="page"/> and nothing else.</summary>
    public static bool SaysTitle(CorpusPage page, CorpusLine line)
    {
        string title = MeasuredWords.Key(page.Gold.Title ?? "");
        return title.Length > 0 && MeasuredWords.Key(line.Text) == title;
    }

    private static TitleText[] WholePages(CorpusPage page) => [new(page, 1), new(page.WithoutFirstLine(), 1)];

    private static TitleText[] WholePagesOtherwise(CorpusPage page)
    {
        CorpusPage rest = page.WithoutFirstLine();
        return
        [
            new(page, 0.7, BlankLines: false, IsStartGiven: true),
            new(rest, 0.7, BlankLines: false, IsStartGiven: true),
            new(page, 0.5, IsStartGiven: true),
            new(rest, 0.5, IsStartGiven: true),
        ];
    }

    private static TitleText[] Excerpts(CorpusPage page)
    {
        CorpusLine[] article = [.. page.Lines.Where(line => line.IsArticle)];
        // An article that begins with a heading or a caption may well begin further up.
        if (article is not [{ Kind: GoldKind.Body } first, .. var others])
            return [];
        CorpusLine title = page.Lines.First(line => SaysTitle(page, line));
        CorpusPage titled = page with { Lines = [title, first with { HasGapAbove = true }, .. others] };
        CorpusPage headed = WithHead(page);
        CorpusPage untitled = page with { Lines = article };
        int head = headed.Lines.TakeWhile(line => line.Kind != GoldKind.Body).Count();
        return
        [
            new(titled, 0.6),
            new(titled, 0.5, BlankLines: false),
            new(First(titled, 1 + LinesOfStub), 0.6),
            new(First(titled, 1 + LinesOfStub), 0.4, BlankLines: false),
            new(headed, 0.5),
            new(headed, 0.3, BlankLines: false),
            new(First(headed, head + LinesOfStub), 0.4),
            new(untitled, 0.25, HasTitle: false),
            new(untitled, 0.2, BlankLines: false, HasTitle: false),
            new(First(untitled, LinesOfStub), 0.15, HasTitle: false),
        ];
    }

    /// <summary>The article with its title, byline and date, and without the title of the window that says more than the title.</summary>
    private static CorpusPage WithHead(CorpusPage page) => page with
    {
        Lines =
        [
            .. page.Lines.Where((line, i) => SaysTitle(page, line) || (i > 0 && (line.IsArticle || line.Kind == GoldKind.Meta))),
        ],
    };

    private static CorpusPage First(CorpusPage page, int lines) => page with { Lines = [.. page.Lines.Take(lines)] };
}
