using System.Globalization;

namespace SeedGen.Text;

/// <summary>SEED3010: fewer words than an article has.</summary>
internal static class VeryShort
{
    /// <summary>Gopher (Rae et al. 2021, table A1) keeps documents from 50 words on.</summary>
    public const int FewestWords = 50;

    public static readonly Rule Rule = new(
        "SEED3010", nameof(VeryShort), Severity.Warning,
        "The article is very short",
        "The article has {0}, fewer than 50: a teaser, or the rest of one whose text was lost; fetch the whole text, or take the file out of "
        + "the seeds",
        Check);

    private static IEnumerable<Finding> Check(CheckedArticle article)
    {
        int words = article.Article.WordCount;
        if (words < FewestWords && article.Article.Paragraphs.Any())
            yield return new Finding(Rule, default(TextRange), words == 1 ? "1 word" : words.ToString(CultureInfo.InvariantCulture) + " words");
    }
}
