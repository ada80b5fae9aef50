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

        ParsedArticle first = ParsedTexts.Read(text, "a");

        Assert.Same(first, ParsedTexts.Read(text, "a"));
        Assert.Equal(1, reads.Count);
    }

    [Fact]
    public void AnotherIdNeedsNoOtherRead()
    {
        var text = SourceText.From("A title\n\nA paragraph.");
        using var reads = new TextReads(text);

        ParsedArticle first = ParsedTexts.Read(text, "a");
        ParsedArticle second = ParsedTexts.Read(text, "b");

        Assert.Equal(first with { Id = "b" }, second);
        Assert.Equal(1, reads.Count);
    }

    [Fact]
    public void ATextThatIsReadIsTheWholeText() =>
        Assert.Equal("one\r\ntwo\n", ParsedTexts.Read(SourceText.From("one\r\ntwo\n"), "a").Source);
}
