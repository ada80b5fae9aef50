namespace SeedGen.Text.Tests.Rules;

public class DamagedTextTests
{
    [Fact]
    public void ARunOfReplacementCharactersIsOneFinding() =>
        Assert.Equal(
            ["\uFFFD\uFFFD", "\uFFFD"],
            Articles.InLanguage("en", "The caf\uFFFD\uFFFD on the quay sold cr\uFFFDpes.").Found("NotUtf8"));

    [Theory]
    [InlineData(0x0000)]
    [InlineData(0x0007)]
    [InlineData(0x007F)]
    [InlineData(0x0093)]
    [InlineData(0x000C)]
    [InlineData(0xFEFF)]
    [InlineData(0xFFFA)]
    [InlineData(0xD83D)]
    [InlineData(0xDE00)]
    public void ACharacterThatIsNoTextIsFound(int code) =>
        Assert.Equal(
            [((char)code).ToString()],
            Articles.InLanguage("en", "The boat" + (char)code + " came in before the night.").Found("ControlCharacter"));

    [Fact]
    public void Utf16ThatWasReadAsUtf8IsOneFindingALine()
    {
        string text = string.Concat("It left.\nIt came.".Select(c => c + "\0"));
        Assert.Equal(2, ArticleReader.Read(text, "test").Found("ControlCharacter").Length);
    }

    [Fact]
    public void TabsLineBreaksEmojiAndAByteOrderMarkInFrontAreText() =>
        Assert.Empty(
            ArticleReader.Read("\uFEFF" + Articles.With("A\tboat \U0001F600 came.\r\nIt\u0085left\u2028at\rnight."), "test")
                .Found("ControlCharacter"));

    [Fact]
    public void TheMessageNamesTheCharacter()
    {
        Finding found =
            Assert.Single(
                ArticleChecker.Check(Articles.InLanguage("en", "The boat\u0007\u0007 came in.")),
                f => f.Rule.Name == "ControlCharacter");
        Assert.StartsWith("U+0007 (with 1 more behind it) is a control character", found.Message, StringComparison.Ordinal);
    }
}
