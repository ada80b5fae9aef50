namespace SeedGen.Text.Tests.Rules;

public class BidiControlTests
{
    [Theory]
    [InlineData("The fee was \u202E001\u202C crowns.", "\u202E")]
    [InlineData("The fee was \u202A001 crowns.", "\u202A")]
    [InlineData("The fee was \u2067001 crowns.", "\u2067")]
    public void WhatIsWrongIsFound(string paragraph, params string[] found) =>
        Assert.Equal(found, Articles.InLanguage("en", paragraph).Found("BidiControl"));

    [Theory]
    [InlineData("The ship \u2067מריגולד\u2069 lay in Haifa\u200E, \u200Fחיפה؜.")]
    [InlineData("The fee was 100 crowns.")]
    [InlineData("An end\u202C without beginning.")]
    public void GoodTextIsLeftAlone(string paragraph) =>
        Assert.Empty(Articles.InLanguage("en", paragraph).Found("BidiControl"));

    [Theory]
    [InlineData("The fee was \u202E001\u202C crowns.", "The fee was 001 crowns.")]
    public void TheFixWritesWhatWasMeant(string paragraph, string repaired) =>
        Assert.Equal(Articles.With(repaired), Articles.InLanguage("en", paragraph).Fixed("BidiControl"));

    [Fact]
    public void AnIsolateThatHoldsNothingOfTheOtherDirectionIsOnlyInvisible()
    {
        ParsedArticle article = Articles.InLanguage("en", "The ship \u2068Marigold\u2069 came in.");
        Assert.Empty(article.Found("BidiControl"));
        Assert.Equal(["\u2068", "\u2069"], article.Found("InvisibleCharacter"));
    }
}
