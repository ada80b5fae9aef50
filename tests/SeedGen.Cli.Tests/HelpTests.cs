namespace SeedGen.Cli.Tests;

public class HelpTests
{
    [Theory]
    [InlineData("seedgen inspect Seeds --format jsonl")]
    [InlineData("Exit codes:")]
    [InlineData("[default: *.txt]")]
    public void TheHelpOfInspectShowsExamplesExitCodesAndDefaults(string words)
    {
        CommandRun run = CommandRun.Of("inspect", "--help");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(words, run.Output);
    }

    [Fact]
    public void TheHelpOfSeedGenNamesItsCommandsWithoutTheirExamples()
    {
        CommandRun run = CommandRun.Of("--help");
        Assert.Contains("inspect", run.Output);
        Assert.DoesNotContain("Examples:", run.Output);
    }

    [Fact]
    public void WithoutACommandTheUsageIsWrongAndTheHelpIsShown()
    {
        CommandRun run = CommandRun.Of();
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("inspect", run.Output);
    }

    [Fact]
    public void TheVersionIsTold() => Assert.Matches(@"^\d+\.\d+\.\d+", CommandRun.Of("--version").Output);
}
