namespace SeedGen.Analyzers.Tests.Diagnostics;

public sealed class ConfidenceKeyTests
{
    private const string Key = "seedgen_boilerplate_confidence";

    private const string Text =
        "The harbor of Elmsby opens again after the long winter\n\n"
        + "The harbor of Elmsby opened again on Tuesday, eleven weeks after the ice had closed it to every ship. Some forty "
        + "people stood on the quay.\n\n"
        + "The town council wants to widen the channel before the autumn, and it has asked the ministry for money. Nothing is "
        + "settled yet, and the ministry has not answered the letter.\n\n"
        + "Leave a Reply\n";

    [Fact]
    public async Task NoLineIsReportedThatIsNotSureEnough() => Assert.Empty(await With("1").Lines());

    [Theory]
    [InlineData("0")]
    [InlineData(" 0.5 ")]
    [InlineData("")]
    public async Task LinesThatAreSureEnoughAreReported(string value) =>
        Assert.Equal(["Seeds/a.txt(7,1)-(7,14): warning SEED1004"], await With(value).Lines());

    [Theory]
    [InlineData("1.5")]
    [InlineData("0,9")]
    [InlineData("high")]
    public async Task ABadValueLeavesTheDefaultAndIsSaid(string value) =>
        Assert.Equal(
            ["Seeds/a.txt(1,1)-(1,1): warning SEED9005", "Seeds/a.txt(7,1)-(7,14): warning SEED1004"], await With(value).Lines());

    [Fact]
    public async Task TheKeyReachesOnlyTheFilesOfItsSection() =>
        Assert.Equal(
            ["Seeds/b.txt(7,1)-(7,14): warning SEED1004"],
            await With("1").Set("build_property.SeedGenNames", "FileName").With("Seeds/b.txt", Text).Lines());

    private static AnalyzerRun With(string value) => new AnalyzerRun().With("Seeds/a.txt", Text).Set(Key, value, "Seeds/a.txt");
}
