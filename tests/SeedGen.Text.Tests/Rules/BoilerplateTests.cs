namespace SeedGen.Text.Tests.Rules;

public class BoilerplateTests
{
    public static TheoryData<LineKind> Kinds => [.. Enum.GetValues<LineKind>().Where(kind => kind.IsBoilerplate())];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryKindOfBoilerplateHasARuleOfItsName(LineKind kind)
    {
        ParsedArticle article =
            Articles.Labeled("Title\n\nSome text.\n\nOdd line", line => line.Text == "Odd line" ? kind : LineKind.Paragraph);
        Assert.Equal(["Odd line"], article.Found(kind.ToString()));
    }

    [Fact]
    public void ARunIsOneFindingFromItsFirstWordToItsLast()
    {
        ParsedArticle article = Articles.Labeled(
            "Some text.\n\n  Leave a reply  \n\nName *\n\nMore text.",
            line => line.Number is 3 or 5 ? LineKind.Comments : LineKind.Paragraph);
        Assert.Equal(["Leave a reply  \n\nName *"], article.Found("Comments"));
    }

    [Fact]
    public void RunsOfTwoKindsAreTwoFindings()
    {
        ParsedArticle article = Articles.Labeled("Home\nShare\nHome", line => line.Text == "Home" ? LineKind.Navigation : LineKind.Sharing);
        Assert.Equal(["Home", "Home"], article.Found("Navigation"));
        Assert.Equal(["Share"], article.Found("Sharing"));
    }

    [Theory]
    [InlineData(0, new[] { "Home\nShare\n\nLogin\nContact" })]
    [InlineData(0.7, new[] { "Home\nShare\n\nLogin\nContact" })]
    [InlineData(0.71, new[] { "Login\nContact" })]
    [InlineData(0.9, new[] { "Login" })]
    [InlineData(1, new string[0])]
    public void OnlyLinesThatReachTheConfidenceAreReported(double confidence, string[] found)
    {
        ParsedArticle article = Scored("Home\nShare\n\nLogin\nContact", 0.7, 0.3, 0, 0.95, 0.75);
        Assert.Equal(found, article.Found("Navigation", new CheckOptions { BoilerplateConfidence = confidence }));
    }

    [Fact]
    public void WithoutAConfidenceTheDefaultHolds()
    {
        ParsedArticle article = Scored("Home\n\nShare", BoilerplateConfidence.Default, 0, BoilerplateConfidence.Default - 0.01);
        Assert.Equal(["Home"], article.Found("Navigation"));
    }

    [Theory]
    [InlineData("0.9", 0.9)]
    [InlineData(" 1 ", 1.0)]
    [InlineData("0", 0.0)]
    [InlineData("1.01", null)]
    [InlineData("-0.1", null)]
    [InlineData("0,9", null)]
    [InlineData("NaN", null)]
    [InlineData("high", null)]
    [InlineData("", null)]
    public void AConfidenceIsANumberFromZeroToOne(string text, double? confidence) =>
        Assert.Equal(confidence, BoilerplateConfidence.Parse(text));

    [Fact]
    public void TheMessageCountsTheLinesFromFirstToLastAndNamesTheFirstThatStandsOut()
    {
        ParsedArticle article = Articles.Labeled("Related posts\n\nA teaser\n\nAnother", _ => LineKind.RelatedContent);
        LabeledLine[] lines =
            [.. article.Lines.Select((line, i) => line with { Score = 0.95, Evidence = i < 2 ? "" : "is line " + i })];
        Finding found =
            Assert.Single(
                ArticleChecker.Check(article with { Blocks = new(BlockReader.Read(lines)) }),
                finding => finding.Rule.Id == "SEED1003");
        Assert.StartsWith(
            "Related posts: 5 lines are not part of the article, because line 3 is line 2; delete them",
            found.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void OneLineIsCalledThisLine()
    {
        ParsedArticle article = Articles.Labeled("Back to top", _ => LineKind.Navigation);
        Finding found = Assert.Single(ArticleChecker.Check(article), finding => finding.Rule.Id == "SEED1001");
        Assert.Contains("this line is not part of the article, because it reads like the page", found.Message, StringComparison.Ordinal);
    }

    /// <summary>Lines of navigation with these scores, one a line of <paramref name="text"/>.</summary>
    private static ParsedArticle Scored(string text, params double[] scores)
    {
        ParsedArticle article = Articles.Labeled(text, _ => LineKind.Navigation);
        LabeledLine[] lines = [.. article.Lines.Zip(scores, (line, score) => line with { Score = score })];
        return article with { Lines = new(lines), Blocks = new(BlockReader.Read(lines)) };
    }
}
