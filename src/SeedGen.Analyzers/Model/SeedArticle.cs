using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>A seed's article as it flows through the generator; equal by value.</summary>
/// <param name="File">Its seed.</param>
/// <param name="Summary">What generated code says about it.</param>
/// <param name="Content">All of it, where generated code holds it; null where a blob does.</param>
internal sealed record SeedArticle(SeedFile File, ArticleSummary Summary, ArticleModel? Content)
{
    /// <summary>The article that was read in <paramref name="file"/>.</summary>
    public static SeedArticle Of(ParsedArticle article, SeedFile file, bool isBlob) =>
        new(file, ArticleSummary.Of(article), isBlob ? null : ArticleModel.Of(article, file));

    /// <summary>What the article's name depends on.</summary>
    public static ArticleKey Key(SeedArticle article, CancellationToken _) => new(article.File, article.Summary.Title);
}
