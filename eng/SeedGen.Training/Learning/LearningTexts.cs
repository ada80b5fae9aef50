namespace SeedGen.Training;

/// <summary>
/// Chooses what texts a page gives: users' files come from any converter, with empty lines or without, with the window's title above or
/// without, and often cleaned by hand.
/// </summary>
internal static class LearningTexts
{
    private const int MostLinesAround = 6;

    /// <summary>The clippings of one page.</summary>
    private const int Clippings = 2;

    private const int MostParagraphs = 5, MostLinesBelow = 4;

    /// <summary>The texts of <paramref name="pages"/>, in order, made on all processors.</summary>
    public static LearningText[] Of(IReadOnlyList<CorpusPage> pages, bool excerpts) =>
        [.. pages.Where(IsLearnedFrom).AsParallel().AsOrdered().SelectMany(page => Of(page, excerpts))];

    /// <summary>
    /// Whether <paramref name="page"/> is learned from: pages that are no articles teach other things, and <c>htmltext</c> says no more
    /// than <c>block</c>.
    /// </summary>
    public static bool IsLearnedFrom(CorpusPage page) => page.Head.Type is null or "article" && page.Head.Render != "htmltext";

    private static IEnumerable<LearningText> Of(CorpusPage page, bool excerpts)
    {
        // Which form a page gets is drawn by its id: the same for every run and every order of the corpus.
        uint draw = Draw(page.Head.Id);
        bool hasGaps = page.Lines.Any(line => line.HasGapAbove);
        CorpusPage text = draw % 4 == 0 ? page.WithoutFirstLine() : page;
        yield return new LearningText(text, hasGaps && draw / 4 % 2 == 0);
        if (excerpts && hasGaps && Excerpt(page, draw / 8) is { } excerpt)
            yield return new LearningText(excerpt, blankLines: draw / 64 % 2 == 0, isExcerpt: true);
        for (int i = 0; i < Clippings && excerpts && hasGaps; i++)
        {
            if (Clipping(page, Draw(page.Head.Id + i)) is { } clipping)
                yield return new LearningText(clipping, blankLines: (draw >> i) % 4 != 0, isExcerpt: true);
        }
    }

    /// <summary>
    /// What somebody keeps who copies the article and is not careful: the headline, the article, a few lines around, and of the furniture
    /// within it every line or none.
    /// </summary>
    private static CorpusPage? Excerpt(CorpusPage page, uint draw)
    {
        int first = page.Lines.Index().FirstOrDefault(line => line.Item.IsArticle, (-1, null!)).Index;
        if (first < 0)
            return null;
        int end = page.Lines.Index().Last(line => line.Item.IsArticle).Index + 1;
        int title = page.Lines.Index().LastOrDefault(line => line.Index < first && line.Item.Kind == GoldKind.Title, (-1, null!)).Index;
        int above = (int)(draw % (MostLinesAround + 1)), below = (int)(draw / 7 % (MostLinesAround + 1));
        bool isClean = draw / 49 % 2 == 0;
        return page with
        {
            Lines =
            [
                .. page.Lines.Index()
                    .Where(line => line.Index == title || (line.Index >= first - above && line.Index < end + below))
                    .Where(line => !isClean || line.Index < first || line.Index >= end || line.Item.Kind != GoldKind.Boilerplate)
                    .Select(line => line.Item),
            ],
        };
    }

    /// <summary>
    /// A text as short as notes and tests are: the headline or none, up to five paragraphs in a row with what stands between them, a line or
    /// two of what stands below the article, there or between the paragraphs.
    /// </summary>
    private static CorpusPage? Clipping(CorpusPage page, uint draw)
    {
        int[] article = [.. page.Lines.Index().Where(line => line.Item.IsArticle).Select(line => line.Index)];
        if (article.Length == 0)
            return null;
        int first = (int)(draw % (uint)article.Length), last = Math.Min(article.Length - 1, first + (int)(draw / 1024 % MostParagraphs));
        int title = page.Lines.Index().LastOrDefault(line => line.Index < article[0] && line.Item.Kind == GoldKind.Title, (-1, null!)).Index;
        bool hasTitle = draw / 8192 % 4 != 0;
        CorpusLine[] text = [.. page.Lines.Take(article[last] + 1).Skip(article[first])];
        CorpusLine[] below = [.. page.Lines.Skip(article[^1] + 1).Take((int)(draw / 32768 % (MostLinesBelow + 1)))];
        // Links and advertisements stand between paragraphs as often as below the last.
        int at = draw / 524288 % 2 == 0 ? text.Length : (int)(draw / 1048576 % (uint)text.Length) + 1;
        return page with
        {
            Lines = [.. hasTitle && title >= 0 ? [page.Lines[title]] : Array.Empty<CorpusLine>(), .. text[..at], .. below, .. text[at..]],
        };
    }

    private static uint Draw(string id)
    {
        uint hash = 2166136261;
        foreach (char c in id)
            hash = unchecked((hash ^ c) * 16777619);
        return hash ^ (hash >> 15);
    }
}
