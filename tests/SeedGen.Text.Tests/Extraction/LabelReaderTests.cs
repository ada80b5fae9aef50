namespace SeedGen.Text.Tests.Extraction;

public class LabelReaderTests
{
    [Theory]
    [InlineData("Title: A bridge", nameof(LabelField.Title), "A bridge")]
    [InlineData("title:A bridge", nameof(LabelField.Title), "A bridge")]
    [InlineData("TITLE : A bridge", nameof(LabelField.Title), "A bridge")]
    [InlineData("**Title:** A bridge", nameof(LabelField.Title), "A bridge")]
    [InlineData("title: \"A: bridge\"", nameof(LabelField.Title), "A: bridge")]
    [InlineData("Headline: A bridge: a story", nameof(LabelField.Title), "A bridge: a story")]
    [InlineData("Publish date: 2024-05-01", nameof(LabelField.Date), "2024-05-01")]
    [InlineData("Author: Jane Doe", nameof(LabelField.Author), "Jane Doe")]
    [InlineData("Categories: A, B", nameof(LabelField.Category), "A, B")]
    public void ALabelAnnouncesAField(string line, string field, string value)
    {
        LineLabel label = Assert.IsType<LineLabel>(LabelReader.Read(LineText.Of(line)));
        Assert.Equal((field, value), (label.Field.ToString(), label.Value?.Text));
    }

    [Fact]
    public void TheLabelIsReadWithItsColonAndAtItsPlace()
    {
        LineLabel label = LabelReader.Read(LineText.Of("  Title: A bridge"))!;
        Assert.Equal(("Title:", new TextRange(2, 8), new TextRange(9, 17)), (label.Label.Text, label.Label.Span, label.Value!.Span));
    }

    [Theory]
    [InlineData("Title")]
    [InlineData("The title: a story")]
    [InlineData("Bridge: A story")]
    [InlineData(": A story")]
    [InlineData("A very long sentence that has a title: this one")]
    public void AnyOtherLineHasNone(string line) => Assert.Null(LabelReader.Read(LineText.Of(line)));

    [Fact]
    public void ALabelAloneHasNoValue() => Assert.Null(LabelReader.Read(LineText.Of("Title:"))!.Value);
}
