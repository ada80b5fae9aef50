using System.Text.Json;

namespace SeedGen.Cli.Tests;

/// <summary>What stands beside the files: settings and baselines, as a build knows them.</summary>
public sealed class SettingsTests : IDisposable
{
    private const string Slip = "The keepers went went to the tower every evening, and they came back from it every morning of the year.";

    private readonly SeedFolder seeds = new();

    public void Dispose() => seeds.Dispose();

    [Theory]
    [InlineData(".editorconfig", "[*.txt]\nseedgen_severity.SEED2024 = error\n", "error")]
    [InlineData(".editorconfig", "[*.txt]\nseedgen_severity.Text = suggestion\n", "suggestion")]
    [InlineData(".globalconfig", "is_global = true\nseedgen_severity.seed2024 = suggestion\n", "suggestion")]
    [InlineData(".globalconfig", "is_global = true\ndotnet_diagnostic.SEED2024.severity = error\n", "error")]
    [InlineData(".editorconfig", "[*.md]\nseedgen_severity.SEED2024 = error\n", "warning")]
    [InlineData(".editorconfig", "[*.txt]\ndotnet_diagnostic.SEED2024.severity = error\n", "warning")]
    public void SettingsOfAFolderAboveCountAsInABuild(string name, string text, string severity)
    {
        seeds.Add(name, text);
        seeds.Add("sub/a.txt", Samples.Article + "\n" + Slip + "\n");
        Assert.Equal([("SEED2024", severity)], Findings(Inspect()));
    }

    [Theory]
    [InlineData("a.md", "", 0)]
    [InlineData("a.txt", "", 1)]
    [InlineData("a.md", "[*.md]\nseedgen_markdown = false\n", 1)]
    [InlineData("a.txt", "[*.txt]\nseedgen_markdown = true\n", 0)]
    public void MarkdownIsMeantInAFileThatIsWrittenInIt(string name, string settings, int findings)
    {
        seeds.Add(".editorconfig", settings);
        seeds.Add(name, Samples.Article + "\nThe keepers went **twice**.\n");
        Assert.Equal(Enumerable.Repeat(("SEED2014", "warning"), findings), Findings(Inspect("--glob", "a.*")));
    }

    [Fact]
    public void ASettingThatIsNotUnderstoodIsSaidOnce()
    {
        seeds.Add(".editorconfig", "[*.txt]\nseedgen_langauge = de\n");
        seeds.Add("a.txt", Samples.Article);
        seeds.Add("b.txt", Samples.Article);
        Assert.Equal([("SEED9004", "warning")], Findings(Inspect()));
    }

    [Fact]
    public void TheSameArticleTwiceIsSaidAcrossFiles()
    {
        seeds.Add("a.txt", Samples.Article);
        seeds.Add("b.txt", Samples.Article);
        Assert.Equal([("SEED4001", "warning")], Findings(Inspect("--across-files")));
        Assert.Empty(Findings(Inspect()));
    }

    [Fact]
    public void WhatABaselineKnowsIsNotReportedAndWhatIsNewIs()
    {
        seeds.Add("sub/a.txt", Samples.Article + "\n" + Slip + "\n");
        CommandRun written = CommandRun.Of("baseline", seeds.Path, "--output", seeds.Path + "/seeds.baseline");
        Assert.Equal((0, $"{seeds.Path}/seeds.baseline: 1 finding\n"), (written.ExitCode, written.Output));
        Assert.Empty(Findings(Inspect()));
        Assert.Equal([("SEED2024", "warning")], Findings(Inspect("--no-baseline")));

        seeds.Add("sub/a.txt", Samples.Article + "\n" + Slip + "\n\nThe council said said nothing of it, and nobody asked.\n");
        JsonElement found = Assert.Single(Inspect().Rows.Single().GetProperty("findings").EnumerateArray());
        Assert.Contains("said said", found.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ABaselineIsNotWrittenWhereAFileIsMissing()
    {
        CommandRun run = CommandRun.Of("baseline", seeds.Path + "/none.txt", "--output", seeds.Path + "/seeds.baseline");
        Assert.Equal(1, run.ExitCode);
        Assert.False(File.Exists(seeds.Path + "/seeds.baseline"));
    }

    private CommandRun Inspect(params string[] args) => CommandRun.Of(["inspect", "--format", "jsonl", seeds.Path, .. args]);

    private static IEnumerable<(string, string)> Findings(CommandRun run) => run.Rows
        .SelectMany(row => row.GetProperty("findings").EnumerateArray())
        .Select(finding => (finding.GetProperty("id").GetString()!, finding.GetProperty("severity").GetString()!));
}
