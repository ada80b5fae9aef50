using System.Globalization;

namespace SeedGen.Text;

/// <summary>SEED3011: more words than an article has.</summary>
internal static class VeryLong
{
    /// <summary>Gopher (Rae et al. 2021, table A1) keeps documents up to 100,000 words.</summary>
    public const int MostWords = 100_000;

    public static readonly Rule Rule = new(
        "SEED3011", nameof(VeryLong), Severity.Warning,
        "The article is very long",
        "The article has {0} words, more than 100,000: a book, a log, or many articles in one file; split it, or take the file out of the seeds",
        Check);

    private static IEnumerable<Finding> Check(CheckedArticle article)
    {
        if (article.Article.WordCount > MostWords)
            yield return new Finding(Rule, default(TextRange), article.Article.WordCount.ToString("#,0", CultureInfo.InvariantCulture));
    }
}
