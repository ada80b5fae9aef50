using FsCheck.Fluent;

namespace SeedGen.Text.Tests.Articles;

/// <summary>What lines that other texts have, too, do to the reading of a text.</summary>
public class AcrossFilesTests
{
    private const string Slogan = "Slow travel for patient people";
    private const string Biography = "Ida Mott has written about boats since she was nine, and she lives in one.";
    private const string First = "The harbor of Elmsby opened again on Tuesday, eleven weeks after the ice had closed it to every ship.";
    private const string Second = "The town council wants to widen the channel before the autumn, and it has asked the ministry for money.";
    private const string Title = "Elmsby harbor opens again";

    [Fact]
    public void ATextIsReadAloneUnlessTemplatesAreGiven()
    {
        string text = Join(Title, First, Second, Biography);
        Assert.Equal(ArticleReader.Read(text, "a"), ArticleReader.Read(text, "a", TemplateLines.None));
        Assert.Equal(LineKind.Paragraph, Kind(text, Biography, TemplateLines.None));
    }

    [Fact]
    public void ATemplateBelowTheTextIsFurniture()
    {
        ParsedArticle article = ArticleReader.Read(Join(Title, First, Second, Biography), "a", Templates(Biography));
        Assert.Equal(string.Join("\n\n", First, Second), article.Body);
        Assert.Equal("stands in three files or more", Line(article, Biography).Evidence);
    }

    [Fact]
    public void ATemplateAboveTheTextIsNoTitle()
    {
        string text = Join(Slogan, Title, First, Second);
        Assert.Equal(Title, ArticleReader.Read(text, "a", Templates(Slogan)).Title?.Text);
        Assert.True(Kind(text, Slogan, Templates(Slogan)).IsBoilerplate());
    }

    [Fact]
    public void ATemplateIsWhatARecognizerTakesItFor()
    {
        const string Form = "Leave a comment for Ida Mott";
        Assert.Equal(LineKind.Comments, Kind(Join(Title, First, Second, Form), Form, Templates(Form)));
    }

    [Fact]
    public void ATemplateIsWhatTheFurnitureAboveItIs() =>
        Assert.Equal(
            LineKind.RelatedContent,
            Kind(Join(Title, First, Second, "Related posts", Slogan), Slogan, Templates(Slogan)));

    [Theory]
    [InlineData("Why you should believe us")]
    [InlineData("The war on the river began nine years ago, when the last bridge to the island was burned.")]
    public void ATemplateBetweenTwoParagraphsOfTheTextStays(string line) =>
        Assert.False(Kind(Join(Title, First, line, Second), line, Templates(line)).IsBoilerplate());

    [Theory]
    [InlineData("By Ida Mott and Jan Vliet", LineKind.Byline)]
    [InlineData("Friday, 22 November 2024", LineKind.Date)]
    public void WhatTheHeadOfManyArticlesHasStays(string line, LineKind kind) =>
        Assert.Equal(kind, Kind(Join(Title, line, First, Second), line, Templates(line)));

    [Fact]
    public void ABoxThatStandsOftenDoesNotCutTheTextInTwo()
    {
        const string Box = "Best prices in Elmsby today\n\nAll the prices are without tax";
        const string Third = "Nobody on the island had expected that the repairs would take the whole winter and half of the spring.";
        string text = Join(Title, First, Box, Second, Box, Third);
        ParsedArticle article = ArticleReader.Read(text, "a", Templates(Box));
        Assert.Equal([3, 9, 15], article.Paragraphs.Select(paragraph => paragraph.Line));
    }

    [Fact]
    public void AnyTextIsReadWholeWhateverTheTemplatesAre() =>
        Prop.ForAll(AnyText.Arbitrary, text => ArticleInvariants.Check(text, Templates(text)))
            .HoldsFor(100);

    private static LineKind Kind(string text, string line, TemplateLines templates) =>
        Line(ArticleReader.Read(text, "a", templates), line).Kind;

    private static LabeledLine Line(ParsedArticle article, string text) => article.Lines.First(line => line.Line.Text == text);

    private static string Join(params string[] lines) => string.Join("\n\n", lines);

    /// <summary>The lines of <paramref name="text"/> that have a key, as if other texts had them, too.</summary>
    private static TemplateLines Templates(string text) =>
        TemplateLines.Find(Enumerable.Range(1, 3).Select(number => LineKey.ReadAll(Own(number) + "\n" + text)));

    /// <summary>A line so long that a text with it is never a copy of another.</summary>
    private static string Own(int number) => string.Join(" ", Enumerable.Repeat(number, 2_000));
}
