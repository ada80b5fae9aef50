namespace SeedGen.Text.Tests.Extraction;

public class GluedCapitalsTests
{
    [Theory]
    [InlineData("AsiaPolitics", "Asia", "Politics")]
    [InlineData("ShareTweetPin", "Share", "Tweet", "Pin")]
    [InlineData("World", "World")]
    [InlineData("USA", "USA")]
    [InlineData("USANews", "USANews")]
    public void WordsAreSplitAtACapitalBehindASmallLetter(string word, params string[] parts) =>
        Assert.Equal(parts, LineText.Words(GluedCapitals.Split(LineText.Of(word), new TextRange(0, word.Length))));

    [Fact]
    public void WhereNoWordIsThereIsNoPart() => Assert.Empty(GluedCapitals.Split(LineText.Of("World"), new TextRange(2, 2)));

    [Fact]
    public void PartsOfALineKeepTheirPlaces() =>
        Assert.Equal(
            [new Excerpt("Asia", new TextRange(8, 12), 1), new Excerpt("Politics", new TextRange(12, 20), 1)],
            GluedCapitals.Split(LineText.Of(" | News/AsiaPolitics"), new TextRange(7, 19)));

    [Fact]
    public void PartsOfALineWithMarksKeepTheirPlaces() =>
        Assert.Equal(
            [new Excerpt("Asia", new TextRange(1, 5), 1), new Excerpt("Politics", new TextRange(14, 22), 1)],
            GluedCapitals.Split(LineText.Of("[Asia](/asia)[Politics](/politics)"), new TextRange(0, 12)));
}
