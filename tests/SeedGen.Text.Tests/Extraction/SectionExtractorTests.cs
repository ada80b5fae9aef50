namespace SeedGen.Text.Tests.Extraction;

public class SectionExtractorTests
{
    [Fact]
    public void ParagraphsStandUnderTheHeadingAboveThem()
    {
        ValueList<ParsedSection> sections = SectionExtractor.Extract(LineText.Labeled(
            (LineKind.Title, "T"), (LineKind.Paragraph, "one"), (LineKind.Heading, "## H"), (LineKind.Paragraph, "two"),
            (LineKind.Sharing, "Share"), (LineKind.Quote, "> three")));
        Assert.Equal([null, "H"], sections.Select(section => section.Heading?.Text));
        Assert.Equal([["one"], ["two", "three"]], sections.Select(section => LineText.Words(section.Paragraphs)));
    }

    [Fact]
    public void AHeadingWithoutTextIsASectionWithoutParagraphs()
    {
        ValueList<ParsedSection> sections = SectionExtractor.Extract(
            LineText.Labeled((LineKind.Heading, "H"), (LineKind.Heading, "I"), (LineKind.Paragraph, "one")));
        Assert.Equal([0, 1], sections.Select(section => section.Paragraphs.Count));
    }

    [Fact]
    public void ATextWithoutParagraphsHasNoSections() => Assert.Empty(SectionExtractor.Extract(LineText.Labeled((LineKind.Title, "T"))));

    [Fact]
    public void TheBodyHasAnEmptyLineBetweenItsParts() =>
        Assert.Equal(
            "one\n\nH\n\ntwo",
            BodyText.Join(SectionExtractor.Extract(
                LineText.Labeled((LineKind.Paragraph, "one"), (LineKind.Heading, "H"), (LineKind.Paragraph, "two")))));

    [Fact]
    public void TheHashIsTheBodysInSmallHexadecimalDigits() =>
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", BodyText.Hash("abc"));
}
