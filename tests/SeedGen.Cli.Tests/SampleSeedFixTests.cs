using System.Text.Json;

namespace SeedGen.Cli.Tests;

/// <summary>What <c>seedgen fix</c> makes of copies of the sample's real texts.</summary>
public sealed class SampleSeedFixTests : IDisposable
{
    private readonly SeedFolder seeds = new();
    private readonly Dictionary<string, JsonElement> before;

    public SampleSeedFixTests()
    {
        foreach (string path in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "SampleSeeds")))
            seeds.Add(Path.GetFileName(path), File.ReadAllBytes(path));
        before = Inspect();
        Assert.Equal(0, CommandRun.Of("fix", seeds.Path).ExitCode);
    }

    public void Dispose() => seeds.Dispose();

    [Fact]
    public void NothingIsLeftToRepair()
    {
        CommandRun again = CommandRun.Of("fix", seeds.Path);
        Assert.Equal("0 findings repaired in 0 files\n", again.Output);
    }

    [Fact]
    public void NoFindingIsFixableAnyMore()
    {
        Assert.Contains(Findings(before), IsFixable);
        Assert.DoesNotContain(Findings(Inspect()), IsFixable);
    }

    [Fact]
    public void NoFindingHasCome()
    {
        ILookup<string, string> old = Findings(before).ToLookup(Id, Message);
        Assert.All(Findings(Inspect()), finding => Assert.NotEmpty(old[Id(finding)]));
    }

    [Fact]
    public void EveryParagraphIsThereWithItsWords()
    {
        foreach ((string file, JsonElement row) in Inspect())
        {
            string[] old = Paragraphs(before[file]), now = Paragraphs(row);
            Assert.Equal(old.Length, now.Length);
            // A repair takes a word that stands twice, a space, or the shape of a mark: never more than a few characters of a paragraph.
            Assert.All(old.Zip(now), pair => Assert.InRange(pair.First.Length - pair.Second.Length, -2, 12));
        }
    }

    private Dictionary<string, JsonElement> Inspect() => CommandRun.Of("inspect", seeds.Path, "--format", "jsonl").Rows
        .ToDictionary(row => row.GetProperty("file").GetString()!);

    private static bool IsFixable(JsonElement finding) => finding.GetProperty("fixable").GetBoolean();

    private static string Id(JsonElement finding) => finding.GetProperty("id").GetString()!;

    private static string Message(JsonElement finding) => finding.GetProperty("message").GetString()!;

    private static IEnumerable<JsonElement> Findings(Dictionary<string, JsonElement> rows) =>
        rows.Values.SelectMany(row => row.GetProperty("findings").EnumerateArray());

    private static string[] Paragraphs(JsonElement row) =>
        [.. row.GetProperty("record").GetProperty("paragraphs").EnumerateArray()
            .Select(paragraph => paragraph.GetProperty("text").GetString()!)];
}
