namespace SeedGen.Text.Tests.Extraction;

public class BreadcrumbReaderTests
{
    private static readonly string TitleKey = LineWords.Key("Valley’s bridge opens");

    [Theory]
    [InlineData("Home › Travel › Valley’s bridge opens", "Travel")]
    [InlineData("Home > Travel > Bridges", "Travel", "Bridges")]
    [InlineData("HOME / TRAVEL", "TRAVEL")]
    [InlineData("Home › Valley's Bridge Opens")]
    [InlineData("Startseite » Reise", "Reise")]
    public void LinksBetweenSeparatorsAreReadWithoutHomeAndTitle(string line, params string[] links) =>
        Assert.Equal(links, LineText.Words(BreadcrumbReader.Read(LineText.Of(line), TitleKey)!));

    [Theory]
    [InlineData("HomeTravelValley's bridge opens", "Travel")]
    [InlineData("HomepageTravelValley's bridge opens", "Travel")]
    [InlineData("HomeTravelBridgesValley's bridge opens", "Travel", "Bridges")]
    public void GluedLinksAreSplitWhereTheTitleFollows(string line, params string[] links) =>
        Assert.Equal(links, LineText.Words(BreadcrumbReader.Read(LineText.Of(line), TitleKey)!));

    [Theory]
    [InlineData("Valley’s bridge opens")]
    [InlineData("HomeTravel")]
    [InlineData("Homeland and/or country")]
    [InlineData("Home prices rise")]
    [InlineData("Travel › Bridges")]
    public void AnyOtherLineIsNone(string line) => Assert.Null(BreadcrumbReader.Read(LineText.Of(line), TitleKey));

    [Fact]
    public void GluedLinksAreNotSplitWithoutATitle() =>
        Assert.Null(BreadcrumbReader.Read(LineText.Of("HomeTravelValley's bridge opens"), null));
}
