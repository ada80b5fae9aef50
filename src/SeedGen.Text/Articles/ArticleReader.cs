namespace SeedGen.Text;

/// <summary>The one road that text takes: lines, labelled lines, blocks, article.</summary>
public static class ArticleReader
{
    /// <summary>
    /// Reads <paramref name="text"/>. A total function: any string gives an article, in time linear in its length, and nothing is thrown.
    /// </summary>
    /// <param name="text">The whole text of one seed file.</param>
    /// <param name="id">The id that the article is to carry.</param>
    /// <param name="templates">
    /// The lines that other texts of the project have, too; only those that stand in <paramref name="text"/> matter. Null, the default,
    /// reads the text alone.
    /// </param>
    /// <param name="options">What is known of the text beforehand; null, the default, where that is nothing.</param>
    public static ParsedArticle Read(string text, string id, TemplateLines? templates = null, ReadOptions? options = null) =>
        Read(text, id, templates ?? TemplateLines.None, TrainedLabeler.Instance, options);

    /// <summary>Reads <paramref name="text"/> with any labeller: how the trainer tries what it has learned.</summary>
    internal static ParsedArticle Read(
        string text, string id, TemplateLines templates, ILineLabeler labeler, ReadOptions? options = null)
    {
        options ??= ReadOptions.Default;
        LogicalLines lines = LogicalLines.Read(text);
        LabeledLine[] labeled = labeler.Label(lines.Lines, new OutsideEvidence(templates, OwnPhrases.Of(options.BoilerplatePhrases)));
        LabeledLine[] inFile = lines.InFile(labeled);
        Block[] blocks = BlockReader.Read(inFile);
        return ArticleExtractor.Extract(id, text, labeled, new(inFile), new(blocks), options);
    }
}
