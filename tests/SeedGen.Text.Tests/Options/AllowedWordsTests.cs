using SeedGen.Text.Tests.Rules;

namespace SeedGen.Text.Tests.Options;

public class AllowedWordsTests
{
    private static readonly ParsedArticle Article = Rules.Articles.InLanguage("en", "The boat sailed to to the the islands.");

    [Theory]
    [InlineData("", "to to", "the the")]
    [InlineData("to to", "the the")]
    [InlineData("TO", "the the")]
    [InlineData("to, the")]
    [InlineData("boat", "to to", "the the")]
    public void FindingsOnWordsOfTheUsersAreLeftAlone(string words, params string[] found) =>
        Assert.Equal(found, Article.Found("RepeatedWord", SectionOptionsTests.Read(("seedgen_allowed_words", words)).Checking));
}
