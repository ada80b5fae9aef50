using SeedGen.Text;

namespace SeedGen.Benchmarks.Tests;

public class SyntheticArticleTests
{
    private const int Articles = 200;

    private static readonly string[] Texts = [.. Enumerable.Range(0, Articles).Select(SyntheticArticle.Write)];

    [Fact]
    public void TheSameNumberGivesTheSameText() => Assert.Equal(Texts, Enumerable.Range(0, Articles).Select(SyntheticArticle.Write));

    [Fact]
    public void ATextIsAboutFiveKilobytes() => Assert.All(Texts, text => Assert.InRange(text.Length, 4_200, 7_500));

    [Fact]
    public void EveryTextIsReadAsAnArticleWithTitleDateAuthorAndHeadings() => Assert.All(Read(), article =>
    {
        Assert.NotNull(article.Title);
        Assert.NotNull(article.Date);
        Assert.NotEmpty(article.Authors);
        Assert.NotEmpty(article.Sections.Skip(1));
        Assert.Equal("en", article.Language);
    });

    [Fact]
    public void MostTextsQuoteSomebody() => Assert.InRange(Read().Count(article => article.Quotes.Count > 0), Articles / 2, Articles);

    [Fact]
    public void NoTwoTextsShareATitle() => Assert.Equal(Articles, Read().Select(article => article.Title!.Text).Distinct().Count());

    [Fact]
    public void ThreeOfTenHaveFurnitureAndOneOfTwentyAFault()
    {
        int[] dirty = [.. Enumerable.Range(0, Articles).Where(number => Warnings(Texts[number]) > 0)];
        Assert.InRange(dirty.Length, Articles * 30 / 100, Articles * 35 / 100);
        Assert.All(dirty, number => Assert.True(number % 10 is 2 or 5 or 8 || number % 20 == 4, $"{number} should be clean"));
    }

    [Fact]
    public void NoTextLooksLikeAnother()
    {
        IEnumerable<CorpusFile> files = Texts.Select((text, number) =>
            new CorpusFile(SyntheticSeeds.FileName(number), ArticleFacts.Of(ArticleReader.Read(text, "x")), CheckOptions.Default));
        Assert.DoesNotContain(
            CorpusChecker.Check(files, TemplateLines.None),
            found => found.Finding.Rule.Name is nameof(DuplicateArticle) or nameof(NearDuplicateArticle));
    }

    private static IEnumerable<ParsedArticle> Read() => Texts.Select(text => ArticleReader.Read(text, "x"));

    private static int Warnings(string text) =>
        ArticleChecker.Check(ArticleReader.Read(text, "x")).Count(finding => finding.Rule.Severity >= Severity.Warning);
}
