using System.Text.Json;

namespace SeedGen.Cli.Tests;

public sealed class CheckTests : IDisposable
{
    private const string Slip = "The keepers went went to the tower every evening, and they came back from it every morning of the year.";

    private readonly SeedFolder seeds = new();

    public void Dispose() => seeds.Dispose();

    [Fact]
    public void AFindingIsALineAsCompilersWriteIt()
    {
        string path = AddDirty();
        CommandRun run = Check();
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.StartsWith($"{path}(9,13): warning SEED2024: “went went”", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AGoodTextIsSilentAndEndsWithZero()
    {
        seeds.Add("a.txt", Samples.Article);
        CommandRun run = Check();
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void ASuggestionIsSaidAndEndsWithZero()
    {
        AddDirty();
        seeds.Add(".editorconfig", "[*.txt]\nseedgen_severity.SEED2024 = suggestion\n");
        CommandRun run = Check();
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(": info SEED2024: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatABaselineKnowsIsSilent()
    {
        AddDirty();
        WriteBaseline();
        Assert.Equal((0, ""), (Check().ExitCode, Check().Output));
        Assert.Equal(1, Check("--no-baseline").ExitCode);
    }

    [Fact]
    public void WhatCannotBeReadEndsWithThreeWhateverIsFound()
    {
        string path = AddDirty();
        CommandRun run = CommandRun.Of("check", path, seeds.Path + "/missing");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("SEED2024", run.Output, StringComparison.Ordinal);
        Assert.Contains("missing' does not exist", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--format", "xml")]
    [InlineData("--ful")]
    public void WhatIsNotUnderstoodEndsWithTwo(params string[] args) => Assert.Equal(2, Check(args).ExitCode);

    [Fact]
    public void StandardInputIsChecked() =>
        Assert.StartsWith(
            "-(9,13): warning SEED2024", CommandRun.WithInput(Samples.Article + "\n" + Slip + "\n", "check", "-").Output,
            StringComparison.Ordinal);

    [Fact]
    public void JsonIsAnArrayOfFindings()
    {
        string path = AddDirty();
        JsonElement finding = Assert.Single(JsonDocument.Parse(Check("--format", "json").Output).RootElement.EnumerateArray());
        Assert.Equal(path, finding.GetProperty("file").GetString());
        Assert.Equal("RepeatedWord", finding.GetProperty("what").GetString());
        Assert.Equal((9, 13, 9, 22), (Number("line"), Number("column"), Number("endLine"), Number("endColumn")));

        int Number(string name) => finding.GetProperty(name).GetInt32();
    }

    [Fact]
    public void OnGitHubAFindingIsAnAnnotationWithItsLastColumn()
    {
        seeds.Add("a,b.txt", Samples.Article + "\n" + Slip + "\n");
        string file = $"{seeds.Path}/a%2Cb.txt".Replace(":", "%3A", StringComparison.Ordinal);
        Assert.StartsWith(
            $"::warning file={file},line=9,endLine=9,col=13,endColumn=21,title=SEED2024::“went went”", Check("--format", "github").Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void TheReportIsWrittenToAFileWhereOneIsGiven()
    {
        AddDirty();
        CommandRun run = Check("--format", "sarif", "--output", seeds.Path + "/seeds.sarif");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("{", File.ReadAllText(seeds.Path + "/seeds.sarif"), StringComparison.Ordinal);
    }

    private CommandRun Check(params string[] args) => CommandRun.Of(["check", seeds.Path, .. args]);

    private string AddDirty() => seeds.Add("a.txt", Samples.Article + "\n" + Slip + "\n");

    private void WriteBaseline() => CommandRun.Of("baseline", seeds.Path, "--output", seeds.Path + "/seeds.baseline");
}
