using System.Text;
using System.Text.Json;

namespace SeedGen.Cli.Tests;

public sealed class InputTests : IDisposable
{
    private readonly SeedFolder seeds = new();

    public void Dispose() => seeds.Dispose();

    private static CommandRun Inspect(params string[] args) => CommandRun.Of(["inspect", "--format", "jsonl", .. args]);

    private string[] Files(CommandRun run) =>
        [.. run.Rows.Select(row => row.GetProperty("file").GetString()!.Replace(seeds.Path + "/", "", StringComparison.Ordinal))];

    private static string[] Ids(CommandRun run) => [.. run.Rows.Select(row => row.GetProperty("record").GetProperty("id").GetString()!)];

    private static string? Title(JsonElement row) => row.GetProperty("record").GetProperty("title").GetString();

    [Fact]
    public void FilesComeInOrdinalOrderOfTheirPaths()
    {
        foreach (string name in new[] { "b.txt", "B.txt0.txt", "a/z.txt", "a.txt", "10.txt", "9.txt" })
            seeds.Add(name, Samples.Article);
        Assert.Equal(["10.txt", "9.txt", "B.txt0.txt", "a.txt", "a/z.txt", "b.txt"], Files(Inspect(seeds.Path)));
    }

    [Fact]
    public void ManyFilesComeInOrder()
    {
        string[] names = [.. Enumerable.Range(100, 300).Select(number => $"{number}.txt")];
        foreach (string name in names)
            seeds.Add(name, name);
        Assert.Equal(names, Files(Inspect(seeds.Path)));
    }

    [Fact]
    public void AnIdIsThePathBelowTheFolderWithoutExtension()
    {
        seeds.Add("2024/may/keepers.v2.txt", Samples.Article);
        Assert.Equal(["2024/may/keepers.v2"], Ids(Inspect(seeds.Path)));
    }

    [Fact]
    public void TheIdOfASingleFileIsItsNameWithoutExtension() =>
        Assert.Equal(["keepers"], Ids(Inspect(seeds.Add("2024/keepers.txt", Samples.Article))));

    [Fact]
    public void AFileThatIsGivenTwiceIsInspectedOnce()
    {
        string path = seeds.Add("a.txt", Samples.Article);
        Assert.Single(Inspect(path, seeds.Path, path).Rows);
    }

    [Fact]
    public void OnlyTextFilesAreTakenFromAFolder()
    {
        seeds.Add("a.txt", Samples.Article);
        seeds.Add("a.md", Samples.Article);
        Assert.Equal(["a.txt"], Files(Inspect(seeds.Path)));
    }

    [Fact]
    public void TheGlobSaysWhichFilesAreTaken()
    {
        seeds.Add("a.txt", Samples.Article);
        seeds.Add("b/a.md", Samples.Article);
        Assert.Equal(["b/a.md"], Files(Inspect(seeds.Path, "--glob", "?.md")));
    }

    [Fact]
    public void APathMayBeginWithAnAtSign()
    {
        string path = seeds.Add("@home.txt", Samples.Article);
        Assert.Equal(["@home"], Ids(Inspect(path)));
    }

    [Theory]
    [InlineData]
    [InlineData("-")]
    public void StandardInputIsReadWhereItIsGivenOrNothingIs(params string[] args)
    {
        CommandRun run = CommandRun.WithInput(Samples.Article, ["inspect", "--format", "jsonl", .. args]);
        JsonElement row = Assert.Single(run.Rows);
        Assert.Equal("-", row.GetProperty("file").GetString());
        Assert.Equal("stdin", row.GetProperty("record").GetProperty("id").GetString());
        Assert.Equal(Samples.Title, Title(row));
    }

    [Fact]
    public void WithNothingToReadTheUsageIsWrong()
    {
        CommandRun run = Inspect();
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("nothing to read", run.Error);
        Assert.Equal("", run.Output);
    }

    [Theory]
    [InlineData("--ful")]
    [InlineData("--format", "xml")]
    [InlineData("--glob", "2024/*.txt")]
    public void WhatIsNotUnderstoodIsWrongUsage(params string[] args)
    {
        CommandRun run = CommandRun.Of(["inspect", seeds.Path, .. args]);
        Assert.Equal(2, run.ExitCode);
        Assert.NotEqual("", run.Error);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void AMissingPathIsSaidAndTheOthersAreReported()
    {
        string path = seeds.Add("a.txt", Samples.Article);
        CommandRun run = Inspect(seeds.Path + "/missing", path);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"seedgen: '{seeds.Path}/missing' does not exist: give a file, a folder, or - for standard input.\n", run.Error);
        Assert.Equal(["a.txt"], Files(run));
    }

    [Fact]
    public void AFolderWithoutMatchingFilesIsSaid()
    {
        seeds.Add("a.md", Samples.Article);
        CommandRun run = Inspect(seeds.Path);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"no file named *.txt in '{seeds.Path}'", run.Error);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void AFileThatCannotBeReadIsSaidAndTheOthersAreReported()
    {
        string locked = seeds.Add("a.txt", Samples.Article);
        seeds.Add("b.txt", Samples.Article);
        using FileStream held = new(locked, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        CommandRun run = Inspect(seeds.Path);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"seedgen: '{locked}' cannot be read (", run.Error);
        Assert.Equal(["b.txt"], Files(run));
    }

    [Fact]
    public void ReadableFilesExitWithZeroWhateverIsFoundInThem() =>
        Assert.Equal(0, Inspect(seeds.Add("a.txt", "")).ExitCode);

    [Fact]
    public void BytesThatAreNotUtf8BecomeReplacementCharacters()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Samples.Title), 0x20, 0xE9, 0x0A];
        Assert.Contains("islands \uFFFD", Inspect(seeds.Add("a.txt", bytes)).Output);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void AByteOrderMarkNamesTheEncodingAndIsNoPartOfTheText(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        string path = seeds.Add("a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(Samples.Article)]);
        JsonElement row = Assert.Single(Inspect(path).Rows);
        Assert.Equal(Samples.Title, Title(row));
        Assert.Equal(3, row.GetProperty("record").GetProperty("paragraphs").GetArrayLength());
    }
}
