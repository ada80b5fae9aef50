using System.Text.Json;

namespace SeedGen.Cli.Tests;

public sealed class JsonLinesTests : IDisposable
{
    private readonly SeedFolder seeds = new();

    public void Dispose() => seeds.Dispose();

    private JsonElement Inspect(string text)
    {
        CommandRun run = CommandRun.Of("inspect", "--format", "jsonl", seeds.Add("a.txt", text));
        Assert.Equal("", run.Error);
        return Assert.Single(run.Rows);
    }

    private static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(property => property.Name)];

    private static (int Line, string Kind)[] Kinds(JsonElement row) =>
        [.. row.GetProperty("lines").EnumerateArray()
            .Select(line => (line.GetProperty("line").GetInt32(), line.GetProperty("kind").GetString()!))];

    [Fact]
    public void ARowHasFileRecordBodyLinesAndFindings() =>
        Assert.Equal(["file", "record", "body", "lines", "findings"], Names(Inspect(Samples.Article)));

    [Theory]
    [InlineData("id", JsonValueKind.String)]
    [InlineData("title", JsonValueKind.String)]
    [InlineData("alternateTitles", JsonValueKind.Array)]
    [InlineData("subtitle", JsonValueKind.Null)]
    [InlineData("siteName", JsonValueKind.Null)]
    [InlineData("byline", JsonValueKind.Null)]
    [InlineData("authors", JsonValueKind.Array)]
    [InlineData("date", JsonValueKind.Null)]
    [InlineData("dateOrigin", JsonValueKind.Null)]
    [InlineData("dateRaw", JsonValueKind.Null)]
    [InlineData("dateline", JsonValueKind.Null)]
    [InlineData("agency", JsonValueKind.Null)]
    [InlineData("categories", JsonValueKind.Array)]
    [InlineData("highlights", JsonValueKind.Array)]
    [InlineData("headings", JsonValueKind.Array)]
    [InlineData("captions", JsonValueKind.Array)]
    [InlineData("readingMinutes", JsonValueKind.Null)]
    [InlineData("paragraphs", JsonValueKind.Array)]
    [InlineData("sections", JsonValueKind.Array)]
    [InlineData("quotes", JsonValueKind.Array)]
    [InlineData("wordCount", JsonValueKind.Number)]
    [InlineData("sha256", JsonValueKind.String)]
    [InlineData("removed", JsonValueKind.Array)]
    public void ARecordNamesEveryFieldWhetherTheTextGivesItOrNot(string field, JsonValueKind kind) =>
        Assert.Equal(kind, Inspect(Samples.Article).GetProperty("record").GetProperty(field).ValueKind);

    [Fact]
    public void ARecordNamesTheLanguage() =>
        Assert.Contains("language", Names(Inspect(Samples.Article).GetProperty("record")));

    [Fact]
    public void AParagraphHasItsLineAndText()
    {
        JsonElement paragraph = Inspect(Samples.Article).GetProperty("record").GetProperty("paragraphs")[1];
        Assert.Equal(["line", "text"], Names(paragraph));
        Assert.Equal((5, Samples.Second), (paragraph.GetProperty("line").GetInt32(), paragraph.GetProperty("text").GetString()));
    }

    [Fact]
    public void ASectionWithoutHeadingNamesItsParagraphsByLine() =>
        Assert.Equal(
            """{"line":null,"heading":null,"paragraphs":[3,5,7]}""",
            Assert.Single(Inspect(Samples.Article).GetProperty("record").GetProperty("sections").EnumerateArray()).GetRawText());

    [Fact]
    public void TheBodyIsTheParagraphsWithAnEmptyLineBetween() =>
        Assert.Equal(
            Samples.First + "\n\n" + Samples.Second + "\n\n" + Samples.Third,
            Inspect(Samples.Article).GetProperty("body").GetString());

    [Fact]
    public void EveryLineThatIsNotBlankHasAKind() =>
        Assert.Equal([(1, "Title"), (3, "Paragraph"), (5, "Paragraph"), (7, "Paragraph")], Kinds(Inspect(Samples.Article)));

    [Fact]
    public void ALineHasAScoreFromZeroToOne() =>
        Assert.All(
            Inspect(Samples.Article).GetProperty("lines").EnumerateArray(),
            line => Assert.InRange(line.GetProperty("score").GetDouble(), 0, 1));

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u2028")]
    [InlineData("\u0085")]
    public void EveryLineBreakOfTheCompilerCounts(string lineBreak) =>
        Assert.Equal([1, 3, 5, 7], Kinds(Inspect(Samples.Article.Replace("\n", lineBreak))).Select(line => line.Line));

    [Fact]
    public void LettersOfAllScriptsStayReadable() =>
        Assert.Contains(
            "Маяк 灯塔 “phare” & <phare>",
            CommandRun.WithInput("Маяк 灯塔 “phare” & <phare>\n", "inspect", "--format", "jsonl").Output);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n \n")]
    public void ABlankFileIsARowWithoutLines(string text)
    {
        JsonElement row = Inspect(text);
        Assert.Empty(row.GetProperty("lines").EnumerateArray());
        Assert.Equal("", row.GetProperty("body").GetString());
        Assert.Equal(JsonValueKind.Null, row.GetProperty("record").GetProperty("title").ValueKind);
    }
}
