namespace SeedGen.Text.Tests.Rules;

/// <summary>The runs of words that a text has more than once.</summary>
public class RepeatedRunsTests
{
    [Theory]
    [InlineData("a b c", 1, "")]
    [InlineData("a b a c", 1, "0:2 2:0")]
    [InlineData("a b c a b d a b", 2, "0:3 3:0 6:0")]
    [InlineData("a b c a b d a b", 3, "")]
    [InlineData("a a a a", 3, "0:2 1:0")]
    [InlineData("a b a b c b c", 2, "0:2 2:0 3:2 5:0")]
    [InlineData("", 1, "")]
    public void TheFirstPlaceOfARunSaysHowOftenItStandsThere(string words, int length, string places)
    {
        var runs = new RepeatedRuns([.. WordSet.Split(words).Select(WordHash.Of)], length: 1);
        while (runs.Length < length)
            runs.Lengthen();
        Assert.Equal(places, Places(runs));
    }

    [Theory]
    [InlineData("a b c a b d a b")]
    [InlineData("a a a a")]
    [InlineData("a b a b c b c")]
    public void RunsMayBeginWithSeveralWords(string words)
    {
        ulong[] hashes = [.. WordSet.Split(words).Select(WordHash.Of)];
        RepeatedRuns runs = new(hashes, length: 2), lengthened = new(hashes, length: 1);
        lengthened.Lengthen();
        Assert.Equal(Places(lengthened), Places(runs));
    }

    [Fact]
    public void ARunThatIsLongerThanTheTextStandsNowhere()
    {
        var runs = new RepeatedRuns([WordHash.Of("a"), WordHash.Of("a")], length: 1);
        while (runs.Length < 5)
            runs.Lengthen();
        Assert.Equal(0, runs.Count);
    }

    private static string Places(RepeatedRuns runs) =>
        string.Join(" ", Enumerable.Range(0, runs.Count).Select(place => $"{runs.Start(place)}:{runs.Times(place)}"));
}
