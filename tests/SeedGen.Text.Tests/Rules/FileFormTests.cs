namespace SeedGen.Text.Tests.Rules;

/// <summary>Rules about the file rather than its text: byte order marks, encodings, line endings.</summary>
public class FileFormTests
{
    private static readonly ParsedArticle Clean = ArticleReader.Read(Articles.With(), "test");

    [Fact]
    public void AByteOrderMarkInTheTextIsFoundAndDeleted()
    {
        ParsedArticle article = ArticleReader.Read("\uFEFF" + Articles.With(), "test");
        Assert.Equal(["\uFEFF"], article.Found("ByteOrderMark"));
        Assert.Equal(Articles.With(), article.Fixed("ByteOrderMark"));
    }

    [Fact]
    public void AByteOrderMarkThatWasStrippedIsFoundByWhatIsKnownOfTheBytes() =>
        Assert.Equal(["ByteOrderMark"], WhatOf(new SourceEncoding(HasByteOrderMark: true)));

    [Fact]
    public void AnotherEncodingIsNoUtf8() => Assert.Equal(["NotUtf8"], WhatOf(new SourceEncoding(false, "windows-1252")));

    [Fact]
    public void PlainUtf8IsFine() => Assert.Empty(WhatOf(default));

    [Fact]
    public void TheFirstLineThatEndsOtherwiseIsFound()
    {
        ParsedArticle article = ArticleReader.Read(Articles.With("A boat\r\ncame\rin."), "test");
        Assert.Equal(["\r\n"], article.Found("MixedLineEndings"));
        Assert.DoesNotContain('\r', article.Fixed("MixedLineEndings"));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void OneWayToEndLinesIsFine(string ending) =>
        Assert.Empty(ArticleReader.Read(Articles.With("A boat came.").Replace("\n", ending, StringComparison.Ordinal),
            "test").Found("MixedLineEndings"));

    private static string[] WhatOf(SourceEncoding encoding) =>
        [.. ArticleChecker.Check(Clean, encoding: encoding).Select(finding => finding.Rule.Name)];
}
