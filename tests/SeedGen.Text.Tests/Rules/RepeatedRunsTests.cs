namespace SeedGen.Text.Tests.Rules;

/// <summary>The runs of words that a text has more than once.</summary>
public class RepeatedRunsTests
{
    [Theory]
    [InlineData("a b c", 1, "")]
    [InlineData("a b a c", 1, "0:1 2:2")]
    [InlineData("a b c a b d a b", 2, "0:1 3:2 6:3")]
    [InlineData("a b c a b d a b", 3, "")]
    [InlineData("a a a a", 3, "0:1 1:2")]
    [InlineData("a b a b c b c", 2, "0:1 2:2 3:1 5:2")]
    [InlineData("", 1, "")]
    public void EachPlaceSaysWhichTimeItsRunStandsThere(string words, int length, string places)
    {
        var runs = new RepeatedRuns([.. WordSet.Split(words).Select(WordHash.Of)]);
        while (runs.Length < length)
            runs.Lengthen();
        Assert.Equal(places, string.Join(" ", Enumerable.Range(0, runs.Count).Select(place => $"{runs.Start(place)}:{runs.Time(place)}")));
    }

    [Fact]
    public void ARunThatIsLongerThanTheTextStandsNowhere()
    {
        var runs = new RepeatedRuns([WordHash.Of("a"), WordHash.Of("a")]);
        for (int length = 1; length <= 5; length++)
            runs.Lengthen();
        Assert.Equal(0, runs.Count);
    }
}
