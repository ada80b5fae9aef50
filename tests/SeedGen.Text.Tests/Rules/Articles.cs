namespace SeedGen.Text.Tests.Rules;

/// <summary>Articles to try a rule on.</summary>
internal static class Articles
{
    public const string Title = "The harbor of Elmsby opens again after the long winter";

    private const string Opening =
        "The harbor of Elmsby opened again on Tuesday, eleven weeks after the ice had closed it to every ship. "
        + "Some forty people stood on the quay when the first boat came in.";

    private const string End =
        "The town council wants to widen the channel before the autumn, and it has asked the ministry for money. "
        + "Whether the ministry pays is to be settled by the end of June.";

    /// <summary>A clean article with <paramref name="paragraphs"/> between its first and its last.</summary>
    public static string With(params string[] paragraphs) => string.Join("\n\n", [Title, Opening, .. paragraphs, End]) + "\n";

    /// <summary>
    /// The text with each line labelled by <paramref name="kindOf"/>, for certain, whatever a labeler makes of it; blank lines stay blank.
    /// </summary>
    public static ParsedArticle Labeled(string text, Func<Line, LineKind> kindOf, string? language = null)
    {
        ParsedArticle read = ArticleReader.Read(text, "test");
        LabeledLine[] lines = read.Lines
            .Select(line => line.Line.IsBlank ? line : Label(line, kindOf(line.Line)))
            .ToArray();
        return read with { Lines = new(lines), Blocks = new(BlockReader.Read(lines)), Language = language };
    }

    /// <summary>The article with the fields that its lines' kinds give.</summary>
    public static ParsedArticle WithSections(this ParsedArticle article) =>
        ArticleExtractor.Extract(article.Id, article.Source, [.. article.Lines], article.Lines, article.Blocks, article.Options)
            with
        { Language = article.Language };

    private static LabeledLine Label(LabeledLine line, LineKind kind) =>
        line with { Kind = kind, Score = kind.IsBoilerplate() ? 1 : 0, Evidence = "" };

    /// <summary>One line that is the title and the rest paragraphs, in <paramref name="language"/>.</summary>
    public static ParsedArticle InLanguage(string? language, params string[] paragraphs) =>
        Labeled(With(paragraphs), line => line.Number == 1 ? LineKind.Title : LineKind.Paragraph, language);

    /// <summary>The text that each finding of the rule named <paramref name="rule"/> covers, in order.</summary>
    public static string[] Found(this ParsedArticle article, string rule, CheckOptions? options = null) => ArticleChecker
        .Check(article, options)
        .Where(finding => finding.Rule.Name == rule)
        .Select(finding => article.Source.Substring(finding.Span.Start, finding.Span.Length))
        .ToArray();
}
