namespace SeedGen.Text.Tests.Rules;

public class MetadataTests
{
    private static readonly ParsedArticle Clean = Articles.InLanguage("en");

    [Fact]
    public void AnArticleWithoutTitleIsFoundAsAWhole()
    {
        Finding found = Assert.Single(ArticleChecker.Check(Clean with { Title = null }), finding => finding.Rule.Name == "MissingTitle");
        Assert.Equal(default, found.Span);
    }

    [Fact]
    public void ATitleIsNotMissedWhereNothingStandsBelowIt() =>
        Assert.Empty(ArticleReader.Read("\n\n", "empty").Found("MissingTitle"));

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData("\n \n", "the file is empty")]
    public void AnEmptyFileHasNoBody(string text, string why)
    {
        Finding found = Assert.Single(ArticleChecker.Check(ArticleReader.Read(text, "empty")), finding => finding.Rule.Name == "EmptyBody");
        Assert.Contains(why, found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ABodyOfBoilerplateSaysHowMuchWasTakenAway()
    {
        ParsedArticle article = Articles.Labeled("A title\n\nHome\nNews\n", line => line.Number == 1 ? LineKind.Title : LineKind.Navigation)
            with
        { Sections = ValueList<ParsedSection>.Empty };
        Finding found = Assert.Single(ArticleChecker.Check(article), finding => finding.Rule.Name == "EmptyBody");
        Assert.Contains("of 3 lines that are not blank, 2 are taken for boilerplate", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DateOrigin.PageHeader, 1)]
    [InlineData(DateOrigin.Byline, 0)]
    [InlineData(DateOrigin.Label, 0)]
    [InlineData(DateOrigin.FrontMatter, 0)]
    public void OnlyADateInThePagesHeadIsDoubted(DateOrigin origin, int count)
    {
        ParsedArticle article =
            Clean with { Date = new ParsedDate("2024-07-27", origin, new Excerpt("27 July 2024", new TextRange(0, 12), 1)) };
        Finding[] found = [.. ArticleChecker.Check(article).Where(finding => finding.Rule.Name == "DateFromPageHeader")];
        Assert.Equal(count, found.Length);
        Assert.All(found, finding => Assert.Equal(default, finding.Span));
    }

    [Theory]
    [InlineData("The harbor opens – Elmsby Post", " – Elmsby Post")]
    [InlineData("The harbor opens | Elmsby Post", " | Elmsby Post")]
    [InlineData("The harbor opens :: Elmsby Post", " :: Elmsby Post")]
    [InlineData("The harbor opens  ·  Elmsby Post", "  ·  Elmsby Post")]
    public void TheSiteNameIsFoundWithItsSeparator(string title, string found) =>
        Assert.Equal([found], SavedPage(title).Found("TitleCarriesSiteName"));

    [Theory]
    [InlineData("Title: The harbor opens\nSite: Elmsby Post")]
    [InlineData("What the Elmsby Post was")]
    public void ASiteNameThatNothingSetsOffFromTheTitleIsLeftAlone(string head) =>
        Assert.Empty(SavedPage(head).Found("TitleCarriesSiteName"));

    [Theory]
    [InlineData("Title: The harbor opens again", "Title:")]
    [InlineData("HEADLINE : The harbor opens again", "HEADLINE :")]
    [InlineData("标题：The harbor opens again", "标题：")]
    [InlineData("Meta Description: The harbor opens again", "Meta Description:")]
    public void ALabelAtTheStartOfATitleIsFoundWithItsColon(string title, string found) =>
        Assert.Equal([found], Titled(title).Found("LabelLeftInText"));

    [Theory]
    [InlineData("Ukraine: The war goes on")]
    [InlineData("Titles: The harbor opens again")]
    [InlineData("The harbor opens again: a title: a summary")]
    [InlineData(": an odd beginning")]
    public void OtherWordsBeforeAColonAreTheAuthorsOwn(string title) => Assert.Empty(Titled(title).Found("LabelLeftInText"));

    [Fact]
    public void ALabelIsFoundInTheOpeningParagraphAndNotFurtherDown()
    {
        ParsedArticle article = Articles.Labeled(
            "The harbor\n\nSummary: it opened again.\n\nA second paragraph.\n\nSummary: it was a long winter.\n",
            line => line.Number == 1 ? LineKind.Title : LineKind.Paragraph);
        Assert.Equal(["Summary:"], article.Found("LabelLeftInText"));
    }

    [Fact]
    public void AHeadingMayEndInAColon() =>
        Assert.Empty(
            Articles.Labeled("Summary:\n\nIt opened again.\n", line => line.Number == 1 ? LineKind.Heading : LineKind.Paragraph)
                .Found("LabelLeftInText"));

    [Fact]
    public void LinesOfMetadataMayHaveLabels() =>
        Assert.Empty(
            Articles.Labeled("Title: The harbor\nAuthor: Ann Lee\n\nIt opened again.\n",
                line => line.Number < 3 ? LineKind.Metadata : LineKind.Paragraph)
                .Found("LabelLeftInText"));

    private static ParsedArticle Titled(string title) =>
        Articles.Labeled(
            title + "\n\nThe harbor opened again on Tuesday.\n",
            line => line.Number == 1 ? LineKind.Title : LineKind.Paragraph);

    private static ParsedArticle SavedPage(string head) =>
        ArticleReader.Read(head + "\n\nThe harbor opened again on Tuesday, after a long winter.\n\nLeave a reply\n", "test");
}
