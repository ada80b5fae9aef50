using Microsoft.CodeAnalysis.Text;
using SeedGen.Text;

namespace SeedGen.Analyzers.Tests;

public sealed class ParsedTextsTests
{
    [Fact]
    public void ATextIsReadOnce()
    {
        var text = SourceText.From("A title\n\nA paragraph.");
        using var reads = new TextReads(text);

        ParsedArticle first = ParsedTexts.Read(text, "a", TemplateLines.None, ReadOptions.Default);

        Assert.Same(first, ParsedTexts.Read(text, "a", TemplateLines.None, ReadOptions.Default));
        Assert.Equal(1, reads.Count);
    }

    [Fact]
    public void AnotherIdNeedsNoOtherRead()
    {
        var text = SourceText.From("A title\n\nA paragraph.");
        using var reads = new TextReads(text);

        ParsedArticle first = ParsedTexts.Read(text, "a", TemplateLines.None, ReadOptions.Default);
        ParsedArticle second = ParsedTexts.Read(text, "b", TemplateLines.None, ReadOptions.Default);

        Assert.Equal(first with { Id = "b" }, second);
        Assert.Equal(1, reads.Count);
    }

    [Fact]
    public void OtherTemplatesNeedAnotherRead()
    {
        const string Promise = "We report from every island.";
        var text = SourceText.From("A title\n\nA paragraph.\n\n" + Promise);
        using var reads = new TextReads(text);

        ParsedArticle alone = ParsedTexts.Read(text, "a", TemplateLines.None, ReadOptions.Default);
        ParsedArticle across = ParsedTexts.Read(text, "a", Templates(Promise), ReadOptions.Default);

        Assert.NotEqual(alone, across);
        Assert.Same(across, ParsedTexts.Read(text, "a", Templates(Promise), ReadOptions.Default));
        Assert.Equal(2, reads.Count);
    }

    [Fact]
    public void ATextThatIsReadIsTheWholeText() =>
        Assert.Equal("one\r\ntwo\n", ParsedTexts.Read(SourceText.From("one\r\ntwo\n"), "a", TemplateLines.None, ReadOptions.Default).Source);

    private static TemplateLines Templates(string line) =>
        TemplateLines.Find(Enumerable.Range(1, 3).Select(i => LineKey.ReadAll($"{i} {i} {i} {i} {i} {i} {i}\n{line}")));
}
