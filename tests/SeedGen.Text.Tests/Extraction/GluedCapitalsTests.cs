namespace SeedGen.Text.Tests.Extraction;

public class GluedCapitalsTests
{
    [Theory]
    [InlineData("AsiaPolitics", "Asia", "Politics")]
    [InlineData("ShareTweetPin", "Share", "Tweet", "Pin")]
    [InlineData("World", "World")]
    [InlineData("USA", "USA")]
    [InlineData("USANews", "USANews")]
    [InlineData("", "")]
    public void WordsAreSplitAtACapitalBehindASmallLetter(string word, params string[] parts) =>
        Assert.Equal(parts, GluedCapitals.Split(word));

    [Fact]
    public void PartsOfAnExcerptKeepTheirPlaces() =>
        Assert.Equal(
            [new Excerpt("Asia", new TextRange(7, 11), 3), new Excerpt("Politics", new TextRange(11, 19), 3)],
            GluedCapitals.Split(new Excerpt("AsiaPolitics", new TextRange(7, 19), 3)));
}
