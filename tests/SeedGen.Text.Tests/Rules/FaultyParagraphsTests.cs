namespace SeedGen.Text.Tests.Rules;

public class FaultyParagraphsTests
{
    private const string Paragraph = "The boat was the Marigold, a trawler that had spent the winter down the coast.";

    [Fact]
    public void AParagraphThatStandsTwiceIsFoundTheSecondTime()
    {
        ParsedArticle article = Articles.InLanguage("en", Paragraph, "Its skipper was glad.", Paragraph);
        Finding finding = Assert.Single(ArticleChecker.Check(article), finding => finding.Rule.Name == "RepeatedParagraph");
        Assert.Equal(article.Source.LastIndexOf(Paragraph, StringComparison.Ordinal), finding.Span.Start);
        Assert.Equal(Paragraph.Length, finding.Span.Length);
    }

    [Fact]
    public void AShortLineMayStandTwice() =>
        Assert.Empty(Articles.InLanguage("en", "Its skipper was glad.", Paragraph, "Its skipper was glad.").Found("RepeatedParagraph"));

    [Theory]
    [InlineData("en", "The skipper had never seen the chan-\nnel so still.", "chan-\nnel")]
    [InlineData("de", "Der Kapitän hatte die Hafen-\neinfahrt nie so still gesehen.", "Hafen-\neinfahrt")]
    public void AWordThatIsCutAtTheEndOfALineIsFoundWhole(string language, string paragraph, string found) =>
        Assert.Equal([found], Articles.InLanguage(language, paragraph).Found("HyphenatedLineBreak"));

    [Theory]
    [InlineData("de", "Er sah die Ein-\nund Ausfahrt des Hafens.")]
    [InlineData("en", "He saw the pre-\nand postwar harbor.")]
    [InlineData("en", "He saw it -\nand went home.")]
    public void AHyphenThatStandsForTheRestOfAWordIsLeftAlone(string language, string paragraph) =>
        Assert.Empty(Articles.InLanguage(language, paragraph).Found("HyphenatedLineBreak"));

    [Theory]
    [InlineData("The council wants to widen the channel before the autumn, and it has asked the ministry for the", "the")]
    [InlineData("The council met again. It wants to widen the channel before the autumn, and it has asked the ministry for mon", "mon")]
    public void TheLastWordOfATextThatIsCutOffIsFound(string last, string found)
    {
        string text = Articles.With(Paragraph).TrimEnd('\n') + "\n\n" + last;
        ParsedArticle article = Articles.Labeled(text, line => line.Number == 1 ? LineKind.Title : LineKind.Paragraph, "en");
        Assert.Equal([found], article.Found("TruncatedText"));
    }

    [Theory]
    [InlineData("Reporting by Jane Hale")]
    [InlineData("See www.elmsby.example for all that the harbor offers to those who come by boat")]
    [InlineData("The council met again.")]
    public void WhatMayEndATextIsLeftAlone(string last)
    {
        string text = Articles.With(Paragraph).TrimEnd('\n') + "\n\n" + last;
        ParsedArticle article = Articles.Labeled(text, line => line.Number == 1 ? LineKind.Title : LineKind.Paragraph, "en");
        Assert.Empty(article.Found("TruncatedText"));
    }

    [Fact]
    public void ATokenIsLongAboveAThousandCharacters()
    {
        string token = new('x', 1001);
        Assert.Equal([token], Articles.InLanguage("en", "The papers: " + token + " and more.").Found("LongToken"));
        Assert.Empty(Articles.InLanguage("en", "The papers: " + token[1..] + " and more.").Found("LongToken"));
        Assert.Empty(Articles.InLanguage("zh", new string('你', 3000)).Found("LongToken"));
    }

    [Fact]
    public void MarksOfTheRarerStyleAreFoundOnceTheRuleIsOn()
    {
        ParsedArticle article = Articles.InLanguage("en", "He said \"go\" and “no” and “yes”, and the mast was 6'2\" high.");
        Assert.Empty(article.Found("MixedQuoteStyle"));
        var on = new CheckOptions { Severities = new Dictionary<string, Severity> { ["SEED2022"] = Severity.Warning } };
        Assert.Equal(["\"", "\""], article.Found("MixedQuoteStyle", on));
    }
}
