namespace SeedGen.Text.Tests.Rules;

public class SuppressionTests
{
    private const string First = "The boat sailed to to the outer islands and came back in the evening.";
    private const string Second = "It sailed again on on Monday, when the wind had turned to the north.";
    private const string Comment = "<!-- seedgen-disable-next-line SEED2024: a song -->";

    [Fact]
    public void TheNextLineIsSilentAndItsNeighborIsNot() =>
        Assert.Equal(["on on"], Read(Comment, First, Second).Found("RepeatedWord"));

    [Fact]
    public void BlankLinesMayStandBetween() =>
        Assert.Equal(["on on"], ArticleReader.Read(Articles.With(Comment + "\n\n\n" + First, Second), "a").Found("RepeatedWord"));

    [Fact]
    public void OtherRulesOfTheLineSpeak() =>
        Assert.Equal(["to to"], Read("<!-- seedgen-disable-next-line SEED2020 SEED2025 -->", First).Found("RepeatedWord"));

    [Fact]
    public void AFileIsSilentWhereverTheCommentStands() =>
        Assert.Empty(Read(First, Second, "<!--seedgen-disable-file SEED2020, SEED2024-->").Found("RepeatedWord"));

    [Fact]
    public void AFindingAboutTheFileIsSilentInTheFileAlone()
    {
        const string Short = "Notes\n\nA short note.\n";
        Assert.Single(ArticleReader.Read("<!-- seedgen-disable-next-line SEED3010 -->\n" + Short, "a").Found("VeryShort"));
        Assert.Empty(ArticleReader.Read("<!-- seedgen-disable-file SEED3010 -->\n" + Short, "a").Found("VeryShort"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    public void ATextWithACommentIsReadAsItIsWithout(string gap)
    {
        string with = $"{Articles.Title}\n\n{First}\n{Comment}\n{gap}{Second}\n{Comment}";
        string without = $"{Articles.Title}\n\n{First}\n{gap}{Second}\n";
        ParsedArticle read = ArticleReader.Read(with, "a"), plain = ArticleReader.Read(without, "a");
        Assert.Equal(plain.Body, read.Body);
        Assert.Equal(plain.Sha256, read.Sha256);
        Assert.Equal(
            plain.Lines.Where(line => !line.Line.IsBlank).Select(line => (line.Kind, line.Score)),
            read.Lines.Where(line => !line.Line.IsBlank).Select(line => (line.Kind, line.Score)));
    }

    [Theory]
    [InlineData("<!-- seedgen-disable-nextline SEED2024 -->", "seedgen-disable-nextline", "write “seedgen-disable-next-line”")]
    [InlineData("<!-- seedgen-disable-next-line SEED2924 -->", "SEED2924", "write “SEED2")]
    [InlineData("<!-- seedgen-disable-next-line -->", "seedgen-disable-next-line without a rule", "name the rules")]
    public void WhatIsNotUnderstoodIsSaidAndIsNoTextEither(string comment, string word, string advice)
    {
        ParsedArticle article = Read(comment, First);
        Finding found = Assert.Single(ArticleChecker.Check(article), finding => finding.Rule == UnknownKey.Rule);
        Assert.Contains($"“{word}”", found.Message, StringComparison.Ordinal);
        Assert.Contains(advice, found.Message, StringComparison.Ordinal);
        Assert.Equal(comment, article.Source.Substring(found.Span.Start - (found.Span.Length == 0 ? comment.Length : 0), comment.Length));
        Assert.DoesNotContain("seedgen-", article.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!-- a comment of another tool -->")]
    [InlineData("See <!-- seedgen-disable-next-line SEED2024 -->")]
    public void OtherLinesAreText(string line) =>
        Assert.DoesNotContain(LineReader.Read(line), read => read.Directive is not null);

    private static ParsedArticle Read(params string[] paragraphs) => ArticleReader.Read(Articles.With(paragraphs), "test");
}
