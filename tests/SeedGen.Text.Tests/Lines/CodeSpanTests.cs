namespace SeedGen.Text.Tests.Lines;

public class CodeSpanTests
{
    [Theory]
    [InlineData("`a` b", 3)]
    [InlineData("``a ` b`` c", 9)]
    [InlineData("`` `a` `` b", 9)]
    [InlineData("`a b`.", 5)]
    [InlineData("`a``b`", 6)]
    public void CodeEndsBehindAsManyBackticksAsItBeganWith(string text, int end) =>
        Assert.Equal(end, CodeSpan.EndOf(text, 0, text.Length));

    [Theory]
    [InlineData("`a")]
    [InlineData("``a`")]
    [InlineData("```")]
    [InlineData("`this' and `that'")]
    [InlineData("`a`b")]
    public void OtherBackticksBeginNone(string text) => Assert.Equal(0, CodeSpan.EndOf(text, 0, text.Length));

    [Fact]
    public void ABacktickWithinAWordBeginsNone() => Assert.Equal(1, CodeSpan.EndOf("a`b`", 1, 4));

    [Fact]
    public void CodeEndsInItsLine() => Assert.Equal(0, CodeSpan.EndOf("`a b`", 0, 4));
}
