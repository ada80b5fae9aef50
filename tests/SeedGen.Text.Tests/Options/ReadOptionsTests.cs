using SeedGen.Text.Tests.Rules;

namespace SeedGen.Text.Tests.Options;

public class ReadOptionsTests
{
    private const string Paragraph = "The ferry to Holm runs on Sundays, too, now that the ice has gone and the captain is back.";

    [Fact]
    public void ALineWithAPhraseOfTheUsersIsNoPartOfTheArticle()
    {
        string text = Rules.Articles.With(Paragraph);
        ParsedArticle article = Read(text, new() { BoilerplatePhrases = new("the captain’s", "CAPTAIN is back") });
        LabeledLine line = article.Lines.Single(line => line.Line.Text == Paragraph);
        Assert.True(line.Kind.IsBoilerplate());
        Assert.DoesNotContain(Paragraph, article.Body, StringComparison.Ordinal);
        Finding found = Assert.Single(ArticleChecker.Check(article), finding => finding.Rule.Family == RuleFamily.Boilerplate);
        Assert.Contains("says “CAPTAIN is back”, which seedgen_boilerplate_phrases has", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OtherLinesAreReadAsWithoutThePhrase()
    {
        string text = Rules.Articles.With(Paragraph);
        ParsedArticle plain = Read(text, ReadOptions.Default), told = Read(text, new() { BoilerplatePhrases = new("captain is back") });
        Assert.Equal(
            plain.Lines.Where(line => line.Line.Text != Paragraph).Select(line => line.Kind),
            told.Lines.Where(line => line.Line.Text != Paragraph).Select(line => line.Kind));
    }

    [Fact]
    public void APhraseThatNoLineHasChangesNothing()
    {
        string text = Rules.Articles.With(Paragraph);
        Assert.Equal(Read(text, ReadOptions.Default).Lines, Read(text, new() { BoilerplatePhrases = new("the captain was back") }).Lines);
    }

    [Fact]
    public void TheLanguageThatIsSetCounts() =>
        Assert.Equal("sv", Read(Rules.Articles.With(Paragraph), new() { Language = "sv" }).Language);

    [Theory]
    [InlineData("The harbor opens again – the elmsby post", "The harbor opens again")]
    [InlineData("The harbor opens again | Elmsby Post", "The harbor opens again")]
    [InlineData("The harbor opens again – and closes", "The harbor opens again – and closes")]
    public void TheSiteNameThatIsSetIsTakenOffTheTitleOfACleanTextToo(string title, string expected)
    {
        string text = Rules.Articles.With(Paragraph).Replace(Rules.Articles.Title, title, StringComparison.Ordinal);
        string name = title.Contains("the elmsby", StringComparison.Ordinal) ? "The Elmsby Post" : "Elmsby Post";
        Assert.Equal(expected, Read(text, new() { SiteName = name }).Title?.Text);
    }

    [Fact]
    public void ATitleThatCarriesTheSiteNameThatIsSetIsReported() => Assert.Equal(
        [" – the elmsby post"],
        Read(
            Rules.Articles.With(Paragraph).Replace(Rules.Articles.Title, "The harbor opens again – the elmsby post", StringComparison.Ordinal),
            new() { SiteName = "The Elmsby Post" }).Found("TitleCarriesSiteName"));

    private static ParsedArticle Read(string text, ReadOptions options) => ArticleReader.Read(text, "test", options: options);
}
