using SeedGen.Text;

namespace SeedGen.Training;

/// <summary>Reads pages as the shipped engine does, and warns as it does by default.</summary>
internal sealed class EngineReader : IPageReader
{
    /// <summary>Scores are compared as <c>seedgen inspect</c> writes them.</summary>
    private const int ScoreDigits = 4;

    public PageReading Read(PageText page)
    {
        ParsedArticle article = ArticleReader.Read(page.Text, "page");
        HashSet<int> warned = WarnedLines(article);
        return new PageReading([.. page.LineNumbers.Select(number => ReadingOf(article.Lines[number - 1]))], article);

        LineReading ReadingOf(LabeledLine line) => new(
            line.Kind, line.Line.IsBlank ? null : Math.Round(line.Score, ScoreDigits), warned.Contains(line.Line.Number));
    }

    private static HashSet<int> WarnedLines(ParsedArticle article) =>
    [
        .. ArticleChecker.Check(article)
            .Where(finding => finding.Rule.Family == RuleFamily.Boilerplate && finding.Rule.Severity >= Severity.Warning)
            .SelectMany(finding => LinesOf(article, finding.Span)),
    ];

    private static IEnumerable<int> LinesOf(ParsedArticle article, TextRange span)
    {
        int first = TextPosition.Of(article.Lines, span.Start).Line, last = TextPosition.Of(article.Lines, span.End).Line;
        return Enumerable.Range(first, last - first + 1);
    }
}
