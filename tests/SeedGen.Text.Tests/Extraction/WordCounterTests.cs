using FsCheck.Fluent;

namespace SeedGen.Text.Tests.Extraction;

public class WordCounterTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData(" — … ! ", 0)]
    [InlineData("one", 1)]
    [InlineData("one two  three\nfour", 4)]
    [InlineData("don’t stop 'now'", 3)]
    [InlineData("a well-known man", 3)]
    [InlineData("word - word", 2)]
    [InlineData("1,250.5 km", 2)]
    [InlineData("end.Start", 2)]
    [InlineData("one,two", 2)]
    [InlineData("either/or", 2)]
    [InlineData("今天天气好。", 5)]
    [InlineData("iPhone 手机", 3)]
    [InlineData("오늘 날씨", 2)]
    [InlineData("नमस्ते दुनिया", 2)]
    [InlineData("สวัสดีครับ", 1)]
    [InlineData("nai\u0308ve", 1)]
    [InlineData("\uD83D\uDE00 smile", 1)]
    [InlineData("\uD83D", 0)]
    public void WordsAreCountedAsAReaderCounts(string text, int words) => Assert.Equal(words, WordCounter.Count(text));

    [Fact]
    public void NoTextHasMoreWordsThanUnits() => Prop.ForAll(
        Texts.OfPieces("word", "’", "-", ".", "1", " ", "字", "\uD83D", "\uDE00", "\u0308"),
        text => WordCounter.Count(text) >= 0 && WordCounter.Count(text) <= text.Length).HoldsFor(100);
}
