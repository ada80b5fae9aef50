using System.Text.Json;
using SeedGen.Text;

namespace SeedGen.Cli.Tests;

/// <summary>The reports on findings of the test's own making.</summary>
public class ReportTests
{
    private static readonly Rule Rule =
        new("SEED2999", "TestRule", Severity.Warning, "A test", "“{0}” is \u001B[31mred");

    /// <summary>A text with one finding about the word that <paramref name="word"/> gives.</summary>
    private static InspectedSeed SeedWithFinding(string text, string word)
    {
        int start = text.IndexOf(word, StringComparison.Ordinal);
        var finding = new Finding(Rule, new TextRange(start, start + word.Length), new ValueList<string>(word));
        return new InspectedSeed("Seeds/a.txt", ArticleReader.Read(text, "a"), [finding], CheckOptions.Default);
    }

    private static JsonElement FindingOf(InspectedSeed seed) =>
        Assert.Single(JsonDocument.Parse(new JsonLinesReport().Render(seed)).RootElement.GetProperty("findings").EnumerateArray());

    private static int[] Place(JsonElement finding)
    {
        return [Number("line"), Number("column"), Number("endLine"), Number("endColumn")];

        int Number(string name) => finding.GetProperty(name).GetInt32();
    }

    [Fact]
    public void AFindingHasItsRuleItsPlaceAndItsMessage()
    {
        JsonElement finding = FindingOf(SeedWithFinding("one two\nthree four\n", "four"));
        Assert.Equal(
            ["id", "what", "severity", "line", "column", "endLine", "endColumn", "message", "fixable"],
            finding.EnumerateObject().Select(property => property.Name));
        Assert.Equal("SEED2999", finding.GetProperty("id").GetString());
        Assert.Equal("TestRule", finding.GetProperty("what").GetString());
        Assert.Equal("warning", finding.GetProperty("severity").GetString());
        Assert.Equal("“four” is \u001B[31mred", finding.GetProperty("message").GetString());
    }

    [Theory]
    [InlineData("one two\nthree four\n", "four", new[] { 2, 7, 2, 11 })]
    [InlineData("one two\r\nthree four\r\n", "four", new[] { 2, 7, 2, 11 })]
    [InlineData("one\rtwo\u2028three four", "four", new[] { 3, 7, 3, 11 })]
    [InlineData("one\n😀😀 four", "four", new[] { 2, 6, 2, 10 })]
    [InlineData("one\n\ntwo three\n", "one\n\ntwo", new[] { 1, 1, 3, 4 })]
    [InlineData("one", "", new[] { 1, 1, 1, 1 })]
    public void ColumnsCountUtf16UnitsFromOneAndTheEndIsOnePastTheLast(string text, string word, int[] place) =>
        Assert.Equal(place, Place(FindingOf(SeedWithFinding(text, word))));

    [Theory]
    [InlineData(Severity.Suggestion, "suggestion")]
    [InlineData(Severity.Warning, "warning")]
    [InlineData(Severity.Error, "error")]
    public void SeveritiesAreWrittenInLowerCase(Severity severity, string word)
    {
        var finding = new Finding(new Rule("SEED2999", "TestRule", severity, "A test", "A test"), default, new());
        var seed = new InspectedSeed("a.txt", ArticleReader.Read("one", "a"), [finding], CheckOptions.Default);
        Assert.Equal(word, FindingOf(seed).GetProperty("severity").GetString());
    }

    [Fact]
    public void ALoneSurrogateIsWrittenAsTheReplacementCharacter() =>
        Assert.Contains("“\uFFFD”", FindingOf(SeedWithFinding("one \uD83D two", "\uD83D")).GetProperty("message").GetString());

    [Fact]
    public void TheTextFormShowsAFindingAsACompilerDoes() =>
        Assert.Contains(
            "\nSeeds/a.txt(2,7): warning SEED2999: “four” is ␛[31mred\n",
            new TextReport(colors: false, width: 80).Render(SeedWithFinding("one two\nthree four\n", "four")));
}
