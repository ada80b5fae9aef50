namespace SeedGen.Text.Tests.Articles;

public class FirstSentenceTests
{
    [Theory]
    [InlineData("It rained. Then it stopped.", "It rained.")]
    [InlineData("“It rained.” He left.", "“It rained.”")]
    [InlineData("Was it late? It was.", "Was it late?")]
    [InlineData("The U.S. President met Mr. Smith on Dec. 3. They spoke.", "The U.S. President met Mr. Smith on Dec. 3.")]
    [InlineData("Growth was 3.5 percent. Prices rose.", "Growth was 3.5 percent.")]
    [InlineData("雨が降った。止んだ。", "雨が降った。")]
    [InlineData("No end", "No end")]
    public void TheFirstSentenceEndsWhereAReaderWouldEndIt(string paragraph, string sentence) =>
        Assert.Equal(sentence, FirstSentence.Of(paragraph));

    [Fact]
    public void AParagraphWithoutAnEndIsCutWhereNoTooltipShowsIt() => Assert.Equal(960, FirstSentence.Of(new string('a', 5000)).Length);
}
