using Microsoft.CodeAnalysis.CSharp;

namespace SeedGen.Analyzers.Tests;

public sealed class LiteralTests
{
    public static TheoryData<string> NastyTexts => [.. Nasty.Texts];

    [Theory]
    [MemberData(nameof(NastyTexts))]
    public void ALiteralMeansTheText(string text) =>
        Assert.Equal(text, SyntaxFactory.ParseToken(Literal.Of(text)).Value);

    [Theory]
    [MemberData(nameof(NastyTexts))]
    public void ALiteralHidesNothing(string text) =>
        Assert.DoesNotContain(
            Literal.Of(text),
            c => char.IsControl(c) || c is '\u2028' or '\u2029' or '\u202E' or '\uFEFF' or '\u200B' or '\u00A0');

    [Fact]
    public void EveryUnitSurvives()
    {
        string text = new([.. Enumerable.Range(0, 0x10000).Select(unit => (char)unit)]);

        Assert.Equal(text, SyntaxFactory.ParseToken(Literal.Of(text)).Value);
    }

    [Fact]
    public void ReadableTextIsWrittenAsItIs() => Assert.Equal("\"Łódź — “日本” 🌬\"", Literal.Of("Łódź — “日本” 🌬"));

    [Fact]
    public void NothingIsNull() => Assert.Equal("null", Literal.Of(null));
}
