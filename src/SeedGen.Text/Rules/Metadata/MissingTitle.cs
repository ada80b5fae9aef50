namespace SeedGen.Text;

/// <summary>SEED3001: the text has no title.</summary>
internal static class MissingTitle
{
    public static readonly Rule Rule = new(
        "SEED3001", nameof(MissingTitle), Severity.Warning,
        "The article has no title",
        "No line stands above the text as its title, so Title is null and the article is named after its file; "
        + "put the title on the first line, followed by an empty line",
        Check);

    private static IEnumerable<Finding> Check(CheckedArticle checkedArticle)
    {
        ParsedArticle article = checkedArticle.Article;
        if (article.Title is null && article.Paragraphs.Any())
            yield return new Finding(Rule, default(TextRange));
    }
}
