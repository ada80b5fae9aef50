namespace SeedGen.Text.Tests.Extraction;

public class TitleExtractorTests
{
    [Fact]
    public void ATitleWithoutMoreIsTheWholeLine() =>
        Assert.Equal(("A bridge for the valley", null), Read((LineKind.Title, "A bridge for the valley"), (LineKind.Paragraph, "Text.")));

    [Fact]
    public void ABarSetsTheSiteNameOff() =>
        Assert.Equal(
            ("A bridge for the valley", "Valley Courier"),
            Read((LineKind.Title, "A bridge for the valley | Valley Courier"), (LineKind.Paragraph, "Text.")));

    [Fact]
    public void OnACleanPageADashBelongsToTheTitle() =>
        Assert.Equal(
            ("A bridge for the valley – Valley Courier", null),
            Read((LineKind.Title, "A bridge for the valley – Valley Courier"), (LineKind.Paragraph, "Text.")));

    [Fact]
    public void OnASavedPageADashSetsTheSiteNameOff() =>
        Assert.Equal(
            ("A bridge for the valley", "Valley Courier"),
            Read(
                (LineKind.Title, "A bridge for the valley – Valley Courier"),
                (LineKind.Paragraph, "Text."),
                (LineKind.Comments, "Leave a reply")));

    [Fact]
    public void ALabelIsNoPartOfTheTitle() =>
        Assert.Equal(
            ("A bridge for the valley", null),
            Read((LineKind.Title, "Title: A bridge for the valley"), (LineKind.Paragraph, "Text.")));

    [Fact]
    public void AnotherTitleIsAnAlternate()
    {
        LabeledLine[] lines = LineText.Labeled((LineKind.Title, "The valley’s bridge"), (LineKind.Title, "Title: A bridge for the valley"));
        Titles titles = TitleExtractor.Extract(lines, new HeadLabels(lines));
        Assert.Equal("A bridge for the valley", titles.Title?.Text);
        Assert.Equal(["The valley’s bridge"], LineText.Words(titles.Alternates));
    }

    [Fact]
    public void MarkdownsMarkIsNoPartOfTheTitle() =>
        Assert.Equal(("A bridge", null), Read((LineKind.Title, "# A bridge"), (LineKind.Paragraph, "Text.")));

    [Fact]
    public void WithoutATitleLineThereIsNone() => Assert.Equal((null, null), Read((LineKind.Paragraph, "Text.")));

    private static (string? Title, string? SiteName) Read(params (LineKind, string)[] lines)
    {
        LabeledLine[] labeled = LineText.Labeled(lines);
        Titles titles = TitleExtractor.Extract(labeled, new HeadLabels(labeled));
        return (titles.Title?.Text, titles.SiteName?.Text);
    }
}
