namespace SeedGen.Analyzers.Tests.Diagnostics;

public sealed class SeverityKeyTests
{
    private const string Text =
        "The harbor of Elmsby opens again after the long winter\n\n"
        + "The harbor of Elmsby opened again on on Tuesday, eleven weeks after the ice had closed it to every ship. Some forty "
        + "people stood on the quay when the first boat came in, and a band played. The council wants to widen the channel before "
        + "the autumn, and it has asked the ministry for money.\n";

    [Theory]
    [InlineData("error", "error")]
    [InlineData("warning", "warning")]
    [InlineData("suggestion", "info")]
    [InlineData(" Error ", "error")]
    [InlineData("", "warning")]
    public async Task TheKeySetsTheSeverityAndNoValueLeavesIt(string value, string severity) =>
        Assert.Equal([$"Seeds/a.txt(3,35)-(3,40): {severity} SEED2024"], await With(value).Lines());

    [Fact]
    public async Task ABadValueLeavesTheSeverityAndIsSaid() =>
        Assert.Equal(
            ["Seeds/a.txt(1,1)-(1,1): warning SEED9005", "Seeds/a.txt(3,35)-(3,40): warning SEED2024"], await With("loud").Lines());

    [Fact]
    public async Task AFamilysKeyReachesItsRules() =>
        Assert.Equal(
            ["Seeds/a.txt(3,35)-(3,40): error SEED2024"],
            await new AnalyzerRun().With("Seeds/a.txt", Text).Set("seedgen_severity.text", "error", "Seeds/a.txt").Lines());

    [Fact]
    public async Task NoneSilencesTheRule() => Assert.Empty(await With("none").Lines());

    [Fact]
    public async Task TheKeyReachesOnlyTheFilesOfItsSection() =>
        Assert.Equal(
            ["Seeds/b.txt(3,35)-(3,40): warning SEED2024"],
            await With("none").Set("build_property.SeedGenNames", "FileName").With("Seeds/b.txt", Text).Lines());

    [Fact]
    public async Task TheKeyReachesItsRuleAlone() =>
        Assert.Equal(
            ["Seeds/a.txt(3,35)-(3,40): warning SEED2024"],
            await new AnalyzerRun().With("Seeds/a.txt", Text).Set("seedgen_severity.seed2025", "none", "Seeds/a.txt").Lines());

    [Fact]
    public async Task TheKeyReachesFilesThatCannotBeRead() =>
        Assert.Empty(await new AnalyzerRun().With("Seeds/a.txt", null).Set("seedgen_severity.seed9001", "none", "Seeds/a.txt").Lines());

    private static AnalyzerRun With(string value) =>
        new AnalyzerRun().With("Seeds/a.txt", Text).Set("seedgen_severity.seed2024", value, "Seeds/a.txt");
}
