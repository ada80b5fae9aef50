namespace SeedGen.Text.Tests.Fixes;

/// <summary>Texts that are read, checked and repaired with the defaults.</summary>
internal static class Fixing
{
    private static readonly TextFixer Fixer = new(Check, _ => true);

    public static CheckedText Check(string text)
    {
        ParsedArticle article = ArticleReader.Read(text, "test");
        return new CheckedText(article, ArticleChecker.Check(article));
    }

    public static FixedText Fix(string text) => Fixer.Fix(text);

    /// <summary>The repaired text.</summary>
    public static string Source(this FixedText text) => text.Text.Article.Source;

    /// <summary>The text with the edits of <paramref name="findings"/>, whatever comes of it.</summary>
    public static CheckedText Apply(this CheckedText text, IEnumerable<Finding> findings) =>
        Check(TextEdits.Of(findings).Apply(text.Article.Source));
}
