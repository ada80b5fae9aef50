using FsCheck.Fluent;
using Microsoft.CodeAnalysis.Text;

namespace SeedGen.Text.Tests.Lines;

public class LineReaderTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\r\n")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    public void ALineEndsWhereRoslynEndsOne(string lineBreak)
    {
        Line[] lines = LineReader.Read("one" + lineBreak + "two");
        Assert.Equal(["one", "two"], lines.Select(line => line.Text));
        Assert.Equal((0, 3, 3 + lineBreak.Length), (lines[0].Start, lines[0].End, lines[0].EndWithBreak));
        Assert.Equal(lines[0].EndWithBreak, lines[1].Start);
    }

    [Theory]
    [InlineData("\f")]
    [InlineData("\v")]
    [InlineData("\u001C")]
    [InlineData("\u001D")]
    [InlineData("\u001E")]
    public void OtherControlsEndNoLine(string control) => Assert.Single(LineReader.Read("one" + control + "two"));

    [Theory]
    [InlineData("a\n\rb", 3)]
    [InlineData("a\r\r\nb", 3)]
    [InlineData("a\r\n\nb", 3)]
    [InlineData("\n\n\n", 4)]
    public void BreaksInARowEndALineEach(string text, int lines) => Assert.Equal(lines, LineReader.Read(text).Length);

    [Fact]
    public void AnEmptyTextIsOneBlankLine()
    {
        Line line = Assert.Single(LineReader.Read(""));
        Assert.True(line.IsBlank);
        Assert.Equal((1, 0, 0, 0), (line.Number, line.Start, line.End, line.EndWithBreak));
    }

    [Fact]
    public void ATextThatEndsInABreakEndsInAnEmptyLine()
    {
        Line[] lines = LineReader.Read("one\n");
        Assert.Equal(2, lines.Length);
        Assert.Equal((4, 4), (lines[1].Start, lines[1].EndWithBreak));
    }

    [Fact]
    public void LinesAreNumberedFromOne() => Assert.Equal([1, 2, 3], LineReader.Read("a\n\nb").Select(line => line.Number));

    [Fact]
    public void TheTextLeavesOutTheWhiteSpaceAtItsEnds()
    {
        Line line = LineReader.Read(" \t\u00A0two  words \u3000\n")[0];
        Assert.Equal("two  words", line.Text);
        Assert.Equal(new TextRange(3, 13), line.Content);
    }

    [Fact]
    public void AByteOrderMarkIsNoPartOfTheText()
    {
        Line line = LineReader.Read("\uFEFFTitle\n")[0];
        Assert.Equal("Title", line.Text);
        Assert.Equal(1, line.Content.Start);
        Assert.Equal(0, line.Start);
    }

    [Theory]
    [InlineData("   ")]
    [InlineData("\t\u00A0\u3000\u2003")]
    [InlineData("\uFEFF")]
    [InlineData("\f")]
    public void ALineOfWhiteSpaceIsBlank(string text)
    {
        Line line = LineReader.Read(text)[0];
        Assert.True(line.IsBlank);
        Assert.Equal(new TextRange(text.Length, text.Length), line.Content);
    }

    [Fact]
    public void AZeroWidthSpaceOrANulIsNotBlank()
    {
        Assert.False(LineReader.Read("\u200B")[0].IsBlank);
        Assert.False(LineReader.Read("\0")[0].IsBlank);
    }

    [Fact]
    public void AnyTextHasTheLinesThatRoslynSees() => Prop.ForAll(AnyText.Arbitrary, text =>
    {
        TextLineCollection expected = SourceText.From(text).Lines;
        Assert.Equal(
            expected.Select(line => (line.Start, line.End, line.EndIncludingLineBreak)),
            LineReader.Read(text).Select(line => (line.Start, line.End, line.EndWithBreak)));
    }).HoldsFor(100);

    [Fact]
    public void TheLinesOfAnyTextJoinBackToIt() => Prop.ForAll(AnyText.Arbitrary, text =>
    {
        Line[] lines = LineReader.Read(text);
        Assert.Equal(text, string.Concat(lines.Select(line => text[line.Start..line.EndWithBreak])));
        Assert.All(lines, line => Assert.Equal(text[line.Content.Start..line.Content.End], line.Raw));
        Assert.All(
            lines,
            line => Assert.True(line.Start <= line.Content.Start && line.Content.End <= line.End && line.End <= line.EndWithBreak));
        Assert.Equal(Enumerable.Range(1, lines.Length), lines.Select(line => line.Number));
    }).HoldsFor(100);
}
