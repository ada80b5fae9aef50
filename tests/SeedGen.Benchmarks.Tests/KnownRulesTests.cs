namespace SeedGen.Benchmarks.Tests;

public class KnownRulesTests
{
    private const string Sentence =
        "This is what the people of the town have said of it for as long as there was a bridge that they could walk over to the other "
        + "side, and it is what they will say when it is gone and there is nothing left of it but the two stones on the bank of the river.";

    [Theory]
    [InlineData("The council met on Monday evening.", true)]
    [InlineData("The council met on Monday evening", false)]
    [InlineData("Read more here.", false)]
    [InlineData("Please enable JavaScript to see this page.", false)]
    [InlineData("if (a) { return b; } and so on.", false)]
    public void C4KeepsLinesThatEndLikeASentence(string line, bool isKept) => Assert.Equal(isKept, C4LineRule.Keeps(line));

    [Fact]
    public void JusTextKeepsLongLinesWithManySmallWordsAndShortOnesBetweenThem() =>
        Assert.Equal([true, false, true, true], JusText.Keep([Sentence, "", "A heading", Sentence]));

    [Fact]
    public void JusTextDropsShortLinesAtTheEdgeAndLinesWithoutSmallWords() =>
        Assert.Equal(
            [false, true, false],
            JusText.Keep(
            [
                "Home", Sentence, "Weather Sport Business Politics Culture Travel Education Science Opinion Letters Puzzles Jobs Contact",
            ]));
}
