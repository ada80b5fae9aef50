using System.Globalization;

namespace SeedGen.Text;

/// <summary>SEED9007: a seed is so large that the assembly may not compile.</summary>
internal static class FileTooLarge
{
    /// <summary>
    /// A quarter of what all string literals of an assembly may hold, 16 MB of UTF-16 (CS8103): the article's text is one of them. The file is
    /// read whole all the same, since part of an article would be worse than an error.
    /// </summary>
    public const int MostCharacters = 2 * 1024 * 1024;

    public static readonly Rule Rule = new(
        "SEED9007", nameof(FileTooLarge), Severity.Warning,
        "A seed file is very large",
        "The file has {0} characters, more than {1}: it fills a quarter of what all string literals of an assembly may hold, and past that "
        + "nothing compiles (CS8103); split it into articles, or take it out of the seeds",
        Check);

    private static IEnumerable<Finding> Check(CheckedArticle article)
    {
        if (article.Source.Length > MostCharacters)
            yield return new Finding(Rule, default(TextRange), Number(article.Source.Length), Number(MostCharacters));
    }

    private static string Number(int value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
