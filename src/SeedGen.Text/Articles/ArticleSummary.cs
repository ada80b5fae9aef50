namespace SeedGen.Text;

/// <summary>
/// What generated code says of an article beside the article itself: its name's source, its documentation, its constants. Equal by value.
/// </summary>
/// <param name="Title">Null where there is none.</param>
/// <param name="Date">The day that it appeared, in ISO 8601; null where the text does not say.</param>
/// <param name="Opening">The first sentence of the first paragraph; null where there is none.</param>
/// <param name="SiteName">The site; null where nothing says it.</param>
/// <param name="WordCount">The words of the body.</param>
/// <param name="Sha256">The hash of the body.</param>
internal sealed record ArticleSummary(
    string? Title, string? Date, string? Opening, string? SiteName, int WordCount, string Sha256)
{
    /// <summary>The summary of <paramref name="article"/>.</summary>
    public static ArticleSummary Of(ParsedArticle article) => new(
        article.Title?.Text,
        article.Date?.Iso,
        article.Paragraphs.FirstOrDefault() is { } first ? FirstSentence.Of(first.Text) : null,
        article.SiteName?.Text,
        article.WordCount,
        article.Sha256);
}
