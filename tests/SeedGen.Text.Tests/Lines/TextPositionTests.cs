namespace SeedGen.Text.Tests.Lines;

public class TextPositionTests
{
    private const string Source = "one\r\n\ntwo\nthree";

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(2, 1, 3)]
    [InlineData(3, 1, 4)]
    [InlineData(4, 1, 5)]
    [InlineData(5, 2, 1)]
    [InlineData(6, 3, 1)]
    [InlineData(9, 3, 4)]
    [InlineData(10, 4, 1)]
    [InlineData(15, 4, 6)]
    public void AnOffsetIsALineAndAColumnFromOne(int offset, int line, int column) =>
        Assert.Equal(new TextPosition(line, column), TextPosition.Of(ArticleReader.Read(Source, "test").Lines, offset));

    [Fact]
    public void TheEndOfATextThatEndsInABreakIsOnTheLineBehindIt() =>
        Assert.Equal(new TextPosition(2, 1), TextPosition.Of(ArticleReader.Read("one\n", "test").Lines, 4));

    [Fact]
    public void AnEmptyTextHasOnePosition() =>
        Assert.Equal(new TextPosition(1, 1), TextPosition.Of(ArticleReader.Read("", "test").Lines, 0));

    [Fact]
    public void ColumnsCountUtf16Units() =>
        Assert.Equal(new TextPosition(1, 3), TextPosition.Of(ArticleReader.Read("\U0001F600a", "test").Lines, 2));
}
