using System.Text.Json;

namespace SeedGen.Cli.Tests;

public sealed class AcrossFilesTests : IDisposable
{
    private const string Promise = "The Sound Gazette reports from every island of the sound.";

    private readonly SeedFolder seeds = new();

    public void Dispose() => seeds.Dispose();

    [Fact]
    public void ALineOfThreeFilesIsNoPartOfTheArticles()
    {
        AddThree();
        Assert.All(Inspect("--across-files").Rows, row => Assert.DoesNotContain(Promise, Body(row)));
    }

    [Fact]
    public void EachFileIsReadAloneUnlessItIsAskedFor()
    {
        AddThree();
        Assert.All(Inspect().Rows, row => Assert.Contains(Promise, Body(row)));
    }

    [Fact]
    public void StandardInputCountsAsOneFile()
    {
        seeds.Add("ferry.txt", Text("ferry"));
        seeds.Add("harbor.txt", Text("harbor"));
        CommandRun run = CommandRun.WithInput(Text("school"), "inspect", "--format", "jsonl", "--across-files", seeds.Path, "-");
        Assert.Equal(3, run.Rows.Length);
        Assert.All(run.Rows, row => Assert.DoesNotContain(Promise, Body(row)));
    }

    [Fact]
    public void FilesWithoutACommonLineAreReportedAsEachAlone()
    {
        seeds.Add("b.txt", Samples.Article);
        seeds.Add("a.txt", Text("ferry"));
        Assert.Equal(Inspect().Output, Inspect("--across-files").Output);
    }

    [Fact]
    public void AFileThatCannotBeReadIsSaidOnceAndTheOthersAreReported()
    {
        AddThree();
        string locked = seeds.Add("locked.txt", Text("theater"));
        using FileStream held = new(locked, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        CommandRun run = Inspect("--across-files");
        Assert.Equal(1, run.ExitCode);
        string problem = Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith($"seedgen: '{locked}' cannot be read (", problem);
        Assert.All(run.Rows, row => Assert.DoesNotContain(Promise, Body(row)));
        Assert.Equal(3, run.Rows.Length);
    }

    private CommandRun Inspect(params string[] args) => CommandRun.Of(["inspect", "--format", "jsonl", seeds.Path, .. args]);

    private void AddThree()
    {
        foreach (string subject in new[] { "ferry", "harbor", "school" })
            seeds.Add(subject + ".txt", Text(subject));
    }

    private static string Text(string subject) =>
        $"The {subject} of Elmsby opens again\n\n"
        + $"The {subject} opened again on Tuesday, eleven weeks after the ice had closed it, and forty people came to see it.\n\n"
        + $"The town council wants to widen the {subject} before the autumn, and it has asked the ministry for money.\n\n"
        + Promise + "\n";

    private static string Body(JsonElement row) => row.GetProperty("body").GetString()!;
}
