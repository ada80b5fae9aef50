using SeedGen.Text;

namespace SeedGen.Training;

/// <summary>Reads pages as the engine does, and warns as it does by default.</summary>
/// <param name="labeler">What labels lines in the place of the shipped labeller; null for that.</param>
/// <param name="options">What is set about checking; null for the defaults.</param>
internal sealed class EngineReader(ILineLabeler? labeler = null, CheckOptions? options = null) : IPageReader
{
    /// <summary>Scores are compared as <c>seedgen inspect</c> writes them.</summary>
    private const int ScoreDigits = 4;

    /// <summary>No measure looks at the id.</summary>
    private const string Id = "page";

    public PageReading Read(PageText page)
    {
        ParsedArticle article = labeler is null
            ? ArticleReader.Read(page.Text, Id)
            : ArticleReader.Read(page.Text, Id, TemplateLines.None, labeler);
        HashSet<int> warned = WarnedLines(article);
        return new PageReading([.. page.LineNumbers.Select(number => ReadingOf(article.Lines[number - 1]))], article);

        LineReading ReadingOf(LabeledLine line) => new(
            line.Kind, line.Line.IsBlank ? null : Math.Round(line.Score, ScoreDigits), warned.Contains(line.Line.Number));
    }

    private HashSet<int> WarnedLines(ParsedArticle article) =>
    [
        .. ArticleChecker.Check(article, options)
            .Where(finding => finding.Rule.Family == RuleFamily.Boilerplate && finding.Rule.Severity >= Severity.Warning)
            .SelectMany(finding => LinesOf(article, finding.Span)),
    ];

    private static IEnumerable<int> LinesOf(ParsedArticle article, TextRange span)
    {
        int first = TextPosition.Of(article.Lines, span.Start).Line, last = TextPosition.Of(article.Lines, span.End).Line;
        return Enumerable.Range(first, last - first + 1);
    }
}
