namespace SeedGen.Training.Tests;

public class KnownRulesTests
{
    private const string TwentyWords = "a b c d e f g h i j k l m n o p q r s t";

    [Fact]
    public void EveryLineIsKept() => Assert.Equal("+++", Keep("keep-all", "a", "b c", "!"));

    [Fact]
    public void C4KeepsSentencesOfFiveWords() => Assert.Equal(
        "+-----",
        Keep(
            "c4", "It rained all the day.", "It rained on.", "It rained all the day", "It rained { all day.", "No JavaScript on this page.",
            "Lorem ipsum dolor sit amet."));

    [Fact]
    public void TheLongestRunMayHoldShortLinesThatItsLongOnesOutweigh() => Assert.Equal(
        "-+++-", Keep("longest-run", "home", TwentyWords, "a heading", TwentyWords, "footer"));

    [Fact]
    public void WithoutALongLineThereIsNoRun() => Assert.Equal("--", Keep("longest-run", "home", "footer"));

    private static string Keep(string rule, params string[] lines)
    {
        CorpusPage page = TestPage.Of([.. lines.Select(line => "+" + line)]);
        return string.Concat(KnownRules.All[rule].Read(PageText.Of(page)).Lines.Select(line => line.IsKept ? '+' : '-'));
    }
}
