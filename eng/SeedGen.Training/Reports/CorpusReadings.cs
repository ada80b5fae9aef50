namespace SeedGen.Training;

/// <summary>Every way of reading a corpus that the report speaks of.</summary>
internal sealed class CorpusReadings
{
    /// <summary>The rendering that most tables are about: a new line at block elements, empty lines between blocks.</summary>
    private const string Block = "block";

    /// <summary>The width that the commonest converter of pages to plain text wraps to.</summary>
    private const int Columns = 78;

    private readonly IReadOnlyList<CorpusPage> pages;
    private readonly IReadOnlyList<PageScore> asTheyAre;

    public CorpusReadings(IReadOnlyList<CorpusPage> pages)
    {
        this.pages = pages;
        asTheyAre = new Evaluation(new EngineReader()).Run(pages);
    }

    /// <summary>The pages in the main rendering, as the shipped engine reads them.</summary>
    public IReadOnlyList<PageScore> Main => [.. asTheyAre.Where(score => IsMain(score.Page))];

    /// <summary>Every rendering of the corpus, and what is made of the main one.</summary>
    public IEnumerable<(string Name, IReadOnlyList<PageScore> Pages)> Renderings =>
    [
        .. ScoreTable.Groups(asTheyAre, "render").Select(group => (group.Key, (IReadOnlyList<PageScore>)[.. group])),
        (Block + ", no blank lines", new Evaluation(new EngineReader(), new PageForm(HasBlankLines: false)).Run(MainPages)),
        (Block + ", no first line", new Evaluation(new EngineReader(), withFirstLine: false).Run(MainPages)),
        (Block + ", as Markdown", new Evaluation(new EngineReader(), new PageForm(Markup: PageMarkup.Markdown)).Run(MainPages)),
        (Block + ", as HTML", new Evaluation(new EngineReader(), new PageForm(Markup: PageMarkup.Html)).Run(MainPages)),
        ($"{Block}, wrapped to {Columns}", new Evaluation(new EngineReader(), new PageForm(WrappedTo: Columns)).Run(MainPages)),
    ];

    /// <summary>What the known rules make of the pages.</summary>
    public IEnumerable<(string Name, IReadOnlyList<PageScore> Pages)> KnownRuleReadings =>
        KnownRules.All.Select(rule => (rule.Key, new Evaluation(rule.Value).Run(pages)));

    /// <summary>All pages as they are.</summary>
    public IReadOnlyList<PageScore> All => asTheyAre;

    /// <summary>Whether a page is in the main rendering: so are all of a corpus that does not say.</summary>
    public static bool IsMain(PageHead page) => page.Render is null or Block;

    private IEnumerable<CorpusPage> MainPages => pages.Where(page => IsMain(page.Head));
}
