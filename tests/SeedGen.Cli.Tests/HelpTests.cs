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

    [Theory]
    [InlineData("check", "seedgen check Seeds --format sarif")]
    [InlineData("fix", "seedgen fix Seeds --dry-run")]
    [InlineData("baseline", "seedgen baseline Seeds")]
    public void TheHelpOfACommandShowsExamplesAndExitCodes(string command, string example)
    {
        CommandRun run = CommandRun.Of(command, "--help");
        Assert.Contains(example, run.Output);
        Assert.Contains("Exit codes:", run.Output);
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
