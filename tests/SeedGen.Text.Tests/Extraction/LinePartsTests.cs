namespace SeedGen.Text.Tests.Extraction;

public class LinePartsTests
{
    [Theory]
    [InlineData("## A heading", "A heading", 3)]
    [InlineData("> A quotation", "A quotation", 2)]
    [InlineData(">A quotation", "A quotation", 1)]
    [InlineData("#hashtag", "#hashtag", 0)]
    [InlineData("#", "#", 0)]
    [InlineData("  # A heading", "A heading", 4)]
    public void MarkdownsMarksAreLeftOut(string line, string text, int start) =>
        Assert.Equal(new Excerpt(text, new TextRange(start, start + text.Length), 1), LineText.Of(line).Unmarked());

    [Fact]
    public void APartIsWithoutWhiteSpaceAtItsEnds() =>
        Assert.Equal(new Excerpt("b", new TextRange(4, 5), 1), LineText.Of("  a b c").Part(new TextRange(1, 4)));

    [Fact]
    public void PartsBetweenSeparatorsKeepTheirPlaces() =>
        Assert.Equal(
            [new Excerpt("a", new TextRange(5, 6), 2), new Excerpt("b c", new TextRange(8, 11), 2)],
            new Excerpt("a, b c,,", new TextRange(5, 13), 2).SplitAt(','));
}
