namespace SeedGen.Text.Tests.Rules;

public class FaultReaderTests
{
    [Theory]
    [InlineData("[")]
    [InlineData("[[a|")]
    [InlineData("{")]
    [InlineData("{{a ")]
    [InlineData("<b> ")]
    [InlineData("**a ")]
    [InlineData("`a")]
    [InlineData("Ã©")]
    [InlineData("\u202E")]
    [InlineData("\u2067")]
    [InlineData("e\u0301\u0323")]
    [InlineData("aа")]
    [InlineData("&amp;")]
    [InlineData("\u001B[")]
    [InlineData("a{color:red}")]
    public void ALongLineIsReadWhole(string piece)
    {
        ParsedArticle article = Articles.InLanguage("en", string.Concat(Enumerable.Repeat(piece, 20_000)) + " It went.[1]");
        Assert.True(ArticleChecker.Check(article).All(finding => finding.Span.End <= article.Source.Length));
    }
}
