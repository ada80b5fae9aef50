namespace SeedGen.Text.Tests.Extraction;

public class CategoryReaderTests
{
    [Theory]
    [InlineData("World", "World")]
    [InlineData("BUSINESS", "BUSINESS")]
    [InlineData("Real Estate", "Real Estate")]
    [InlineData("Business / Markets", "Business", "Markets")]
    [InlineData("Science | Space", "Science", "Space")]
    [InlineData("AsiaPolitics", "Asia", "Politics")]
    [InlineData("NewsLocalSport", "News", "Local", "Sport")]
    [InlineData("EuropeVillages", "Europe", "Villages")]
    public void ALineOfSectionNamesIsReadInOrder(string line, params string[] sections) =>
        Assert.Equal(sections, LineText.Words(CategoryReader.Read(LineText.Of(line))));

    [Theory]
    [InlineData("YouTube")]
    [InlineData("McDonald")]
    [InlineData("Bridges")]
    [InlineData("World leaders meet")]
    [InlineData("World / Bridges")]
    [InlineData("World /")]
    [InlineData("")]
    public void AnyOtherLineNamesNone(string line) => Assert.Empty(CategoryReader.Read(LineText.Of(line)));

    [Fact]
    public void EachSectionStandsAtItsPlace() =>
        Assert.Equal(
            [new TextRange(1, 5), new TextRange(5, 13)],
            CategoryReader.Read(LineText.Of(" AsiaPolitics")).Select(section => section.Span));
}
