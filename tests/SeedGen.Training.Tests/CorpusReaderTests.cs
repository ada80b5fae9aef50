using System.IO.Compression;

namespace SeedGen.Training.Tests;

public sealed class CorpusReaderTests : IDisposable
{
    private const string Row = """{"id": "a", "grp": 7, "lines": [{"t": "Home", "y": 0}, {"t": "It rained.", "y": 1, "g": 1}]}""";

    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void APageNeedsAnIdAGroupAndLinesOfTextAndLabel()
    {
        CorpusPage page = Assert.Single(Read(Row));
        Assert.Equal(new PageHead("a", 7), page.Head);
        Assert.Equal(new PageGold(), page.Gold);
        Assert.Equal(
            [
                new CorpusLine("Home", false, GoldKind.Boilerplate, false),
                new CorpusLine("It rained.", true, GoldKind.Body, false),
            ],
            page.Lines);
    }

    [Fact]
    public void APageMaySayMoreOfItselfAndOfItsArticle()
    {
        CorpusPage page = Assert.Single(Read("""
            {"id": "a", "grp": 1, "set": "s", "type": "article", "site": "x.example", "lang": "Dutch", "url": null, "render": "nodes",
             "more": 1, "page": {"title": "T", "author": null, "publish_date": "2031-01-02"}, "lines": []}
            """.ReplaceLineEndings("")));
        Assert.Equal(new PageHead("a", 1, "s", "article", "x.example", "Dutch", null, "nodes"), page.Head);
        Assert.Equal(new PageGold("T", null, "2031-01-02"), page.Gold);
    }

    [Theory]
    [InlineData("body", 1, GoldKind.Body, true)]
    [InlineData("heading", 1, GoldKind.Heading, true)]
    [InlineData("caption", 1, GoldKind.Caption, true)]
    [InlineData("title", 0, GoldKind.Title, false)]
    [InlineData("meta", 0, GoldKind.Meta, false)]
    [InlineData("boiler", 0, GoldKind.Boilerplate, false)]
    public void AKindSaysMoreThanTheLabel(string kind, int label, object expected, bool isArticle)
    {
        CorpusLine line = Assert.Single(Read(RowOf($$"""{"t": "x", "y": {{label}}, "k": "{{kind}}"}""")).Single().Lines);
        Assert.Equal(expected, line.Kind);
        Assert.Equal(isArticle, line.IsArticle);
    }

    [Fact]
    public void ALineInDoubtIsNotJudged() =>
        Assert.False(Read(RowOf("""{"t": "x", "y": 1, "u": 1}""")).Single().Lines.Single().IsJudged);

    [Fact]
    public void EmptyRowsArePassedOver() => Assert.Equal(2, Read(Row + "\n\n" + Row + "\n").Length);

    [Fact]
    public void AFileMayBeCompressed()
    {
        using (var writer = new StreamWriter(new GZipStream(File.Create(folder["c.jsonl.gz"]), CompressionLevel.Fastest)))
            writer.Write(Row);
        Assert.Equal("a", CorpusReader.Read(folder["c.jsonl.gz"]).Single().Head.Id);
    }

    [Theory]
    [InlineData("""{"grp": 7, "lines": []}""", "id")]
    [InlineData("""{"id": null, "grp": 7, "lines": []}""", "id")]
    [InlineData("""{"id": "a", "lines": []}""", "grp")]
    [InlineData("""{"id": "a", "grp": 7}""", "lines")]
    [InlineData("""{"id": "a", "grp": 7, "lines": [{"t": "x"}]}""", "'y'")]
    [InlineData("""{"id": "a", "grp": 7, "lines": [{"t": "x", "y": 1, "k": "boiler"}]}""", "contradicts")]
    [InlineData("""{"id": "a", "grp": 7, "lines": [{"t": "x", "y": 1, "k": "text"}]}""", "“text”")]
    [InlineData("null", "null")]
    [InlineData("{", "")]
    public void ABadRowIsToldByFileAndLine(string row, string reason)
    {
        var problem = Assert.Throws<CorpusException>(() => Read(Row + "\n" + row));
        Assert.StartsWith(folder["c.jsonl"] + "(2): ", problem.Message, StringComparison.Ordinal);
        Assert.Contains(reason, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AMissingFileIsTold() =>
        Assert.Contains("none.jsonl", Assert.Throws<CorpusException>(() => CorpusReader.Read(folder["none.jsonl"]).ToArray()).Message);

    private static string RowOf(string line) => $$"""{"id": "a", "grp": 1, "lines": [{{line}}]}""";

    private CorpusPage[] Read(string rows) => [.. CorpusReader.Read(folder.Add("c.jsonl", rows))];
}
