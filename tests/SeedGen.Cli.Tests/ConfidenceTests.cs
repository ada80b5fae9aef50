namespace SeedGen.Cli.Tests;

public sealed class ConfidenceTests : IDisposable
{
    private const string WithCommentForm = Samples.Article + "\nLeave a Reply\n";

    private readonly SeedFolder seeds = new();

    public void Dispose() => seeds.Dispose();

    private CommandRun Inspect(params string[] args) => CommandRun.Of(["inspect", seeds.Add("a.txt", WithCommentForm), .. args]);

    [Theory]
    [InlineData("0", true)]
    [InlineData("1", false)]
    public void BoilerplateIsReportedFromTheConfidenceOnThatIsGiven(string confidence, bool isReported) =>
        Assert.Equal(isReported, Inspect("--boilerplate-confidence", confidence).Output.Contains("SEED1004", StringComparison.Ordinal));

    [Fact]
    public void TheConfidenceChangesNoKindOfLine() =>
        Assert.Contains("- Comments", Inspect("--boilerplate-confidence", "1").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("1.5")]
    [InlineData("-1")]
    [InlineData("0,9")]
    [InlineData("high")]
    public void AConfidenceThatIsNoneIsWrongUsage(string confidence)
    {
        CommandRun run = Inspect("--boilerplate-confidence", confidence);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains($"'{confidence}' is no confidence: give --boilerplate-confidence a number from 0 to 1", run.Error);
    }
}
