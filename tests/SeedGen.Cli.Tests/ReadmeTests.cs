using System.Text.Json;

namespace SeedGen.Cli.Tests;

public class ReadmeTests
{
    [Fact]
    public void TheReadmeNamesEveryMemberOfARow()
    {
        using var reader = new StreamReader(typeof(ReadmeTests).Assembly.GetManifestResourceStream("README.md")!);
        string readme = reader.ReadToEnd();
        JsonElement row = Assert.Single(CommandRun.WithInput(Samples.Article, "inspect", "--format", "jsonl").Rows);
        IEnumerable<JsonProperty> members = [.. row.EnumerateObject(), .. row.GetProperty("record").EnumerateObject()];
        Assert.All(members, member => Assert.Contains($"`{member.Name}`", readme));
    }
}
