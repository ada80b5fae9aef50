namespace SeedGen.Text;

/// <summary>The one road that text takes: lines, labelled lines, blocks, article.</summary>
public static class ArticleReader
{
    /// <summary>
    /// Reads <paramref name="text"/>. A total function: any string gives an article, in time linear in its length, and nothing is thrown.
    /// </summary>
    /// <param name="text">The whole text of one seed file.</param>
    /// <param name="id">The id that the article is to carry.</param>
    public static ParsedArticle Read(string text, string id) => Read(text, id, TrainedLabeler.Instance);

    /// <summary>Reads <paramref name="text"/> with another labeller than the shipped one: how the trainer tries what it has learned.</summary>
    internal static ParsedArticle Read(string text, string id, ILineLabeler labeler)
    {
        Line[] lines = LineReader.Read(text);
        LabeledLine[] labeled = labeler.Label(lines);
        Block[] blocks = BlockReader.Read(labeled);
        return ArticleExtractor.Extract(id, text, labeled, blocks);
    }
}
