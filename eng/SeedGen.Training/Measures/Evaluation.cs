namespace SeedGen.Training;

/// <summary>Reads pages and scores what was read.</summary>
/// <param name="reader">What reads them.</param>
/// <param name="form">How the pages are written; null, the default, as they are.</param>
/// <param name="withFirstLine">Whether it sees the first line, which on most pages is the title of the browser's window.</param>
internal sealed class Evaluation(IPageReader reader, PageForm? form = null, bool withFirstLine = true)
{
    /// <summary>The pages in memory at one time: enough for every core, few enough for a corpus of any size.</summary>
    private const int PagesAtOnce = 64;

    /// <summary>The scores of <paramref name="pages"/>, in their order.</summary>
    public IReadOnlyList<PageScore> Run(IEnumerable<CorpusPage> pages) =>
        [.. pages.Chunk(PagesAtOnce).SelectMany(chunk => chunk.AsParallel().AsOrdered().Select(Score).ToArray())];

    private PageScore Score(CorpusPage whole)
    {
        CorpusPage page = withFirstLine ? whole : whole.WithoutFirstLine();
        return PageScore.Of(page, reader.Read(PageText.Of(page, form)));
    }
}
