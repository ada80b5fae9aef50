using SeedGen.Text.Tests.Rules;

namespace SeedGen.Text.Tests.Articles;

/// <summary>The five real texts as a careful reader reads them.</summary>
public class SeedTests
{
    private const string Shiv = "000_950ee072a1ad5cbe";
    private const string Trendsetter = "001_3bb9de54f4243c04";
    private const string Tortured = "002_27e873f1d76525a9";
    private const string Untitled = "003_69a9859072123f34";
    private const string License = "004_d6032fc9d0dc3a3c";

    public static TheoryData<string> All { get; } = [Shiv, Trendsetter, Tortured, Untitled, License];

    [Theory]
    [InlineData(Shiv, "Russian President Putin to Visit Beijing, Strengthening China-Russia Ties amid Ukraine Crisis")]
    [InlineData(Trendsetter, "Russia’s implications from Vladimir Putin’s visit to China")]
    [InlineData(Tortured, "Putin’s visit to Beijing underscores China’s economic and diplomatic support for Russia")]
    [InlineData(Untitled, null)]
    [InlineData(License, "Putin visits Beijing as Russia and China emphasize ‘no limits’ relationship amid tensions with US")]
    public void TheTitleStandsWithoutLabelAndSiteName(string seed, string? title) => Assert.Equal(title, Read(seed).Title?.Text);

    [Fact]
    public void AnotherTitleAboveTheTextIsAnAlternate() =>
        Assert.Equal(
            "Chinas Economic and Diplomatic Support for Russia Highlighted by Putins Visit",
            Assert.Single(Read(Shiv).AlternateTitles).Text);

    [Theory]
    [InlineData(Shiv, "Shiv Telegram Media")]
    [InlineData(Trendsetter, null)]
    [InlineData(Tortured, null)]
    [InlineData(Untitled, null)]
    [InlineData(License, null)]
    public void TheSiteIsNamedWhereATitleCarriesIt(string seed, string? name) => Assert.Equal(name, Read(seed).SiteName?.Text);

    [Theory]
    [InlineData(Shiv, "2024-07-27", "July 27, 2024")]
    [InlineData(Trendsetter, "2024-11-22", "Friday, 22 November 2024")]
    [InlineData(Tortured, "2023-12-03T04:14", "Sunday, December 3, 2023 4:14 am")]
    public void TheDateStandsInThePagesHeader(string seed, string iso, string raw)
    {
        ParsedDate date = Assert.IsType<ParsedDate>(Read(seed).Date);
        Assert.Equal((iso, DateOrigin.PageHeader, raw), (date.Iso, date.Origin, date.Raw.Text));
    }

    [Theory]
    [InlineData(Untitled)]
    [InlineData(License)]
    public void NoDateIsGuessed(string seed) => Assert.Null(Read(seed).Date);

    [Theory]
    [InlineData(Shiv)]
    [InlineData(Trendsetter, "Asia", "Politics")]
    [InlineData(Tortured, "World")]
    [InlineData(Untitled)]
    [InlineData(License)]
    public void CategoriesAreSplitWhereTheyAreGlued(string seed, params string[] categories) =>
        Assert.Equal(categories, Words(Read(seed).Categories));

    [Theory]
    [InlineData(Shiv, null)]
    [InlineData(Trendsetter, null)]
    [InlineData(Tortured, null)]
    [InlineData(Untitled, null)]
    [InlineData(License, "Beijing")]
    public void TheDatelineIsAPlace(string seed, string? place) => Assert.Equal(place, Read(seed).Dateline?.Place.Text);

    [Fact]
    public void TheSummaryAboveTheTextIsReadWithoutBullets()
    {
        string[] highlights = Words(Read(Trendsetter).Highlights);
        Assert.Equal(3, highlights.Length);
        Assert.Equal("Chinese leaders will meet with Russian President Vladimir Putin in Beijing.", highlights[0]);
    }

    [Fact]
    public void TheCaptionHasItsCredit()
    {
        ParsedCaption caption = Assert.Single(Read(Tortured).Captions);
        Assert.Equal((8, "AP File"), (caption.Words.Line, caption.Credit?.Text));
    }

    [Theory]
    [InlineData(Shiv)]
    [InlineData(Trendsetter, "Visit to China")]
    [InlineData(Tortured)]
    [InlineData(Untitled)]
    [InlineData(License, "There is talk of peace in Ukraine, but no proposals",
        "The growing “no holds barred” relations between China and Russia")]
    public void HeadingsStandBetweenParagraphs(string seed, params string[] headings) => Assert.Equal(headings, Words(Read(seed).Headings));

    [Theory]
    [InlineData(Shiv, 11, 13, 15, 17, 19, 21, 23)]
    [InlineData(Trendsetter, 11, 13, 17, 19, 21, 23, 25, 27)]
    [InlineData(Tortured, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40, 42)]
    [InlineData(Untitled, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12)]
    [InlineData(License, 5, 7, 9, 11, 15, 17, 19, 24, 26, 28, 30, 32, 37, 41, 43, 45, 50, 52, 54, 56, 58, 63, 65)]
    public void TheParagraphsAreThoseOfTheArticle(string seed, params int[] lines) =>
        Assert.Equal(lines, Read(seed).Paragraphs.Select(paragraph => paragraph.Line));

    [Theory]
    [InlineData(Shiv, "5 PageMetadata", "6 RepeatedTitle", "25 Comments")]
    [InlineData(Trendsetter, "2 Navigation", "29 RelatedContent", "48 Subscription", "53 Comments", "57 RelatedContent")]
    [InlineData(Tortured, "1 Widget", "4 Navigation", "44 RelatedContent", "46 Comments", "51 Advertisement", "53 Widget")]
    [InlineData(Untitled, "7 RelatedContent", "13 RelatedContent")]
    [InlineData(License, "1 SiteNotice", "21 RelatedContent", "34 RelatedContent", "47 RelatedContent", "60 RelatedContent",
        "68 Navigation")]
    public void EachRunOfBoilerplateHasItsKind(string seed, params string[] runs) =>
        Assert.Equal(runs, Read(seed).Removed.Select(block => $"{block.Lines[0].Line.Number} {block.Kind}"));

    [Theory]
    [MemberData(nameof(All))]
    public void EverySeedKeepsWhatAnyTextKeeps(string seed) => ArticleInvariants.Check(File.ReadAllText(PathOf(seed)));

    private static ParsedArticle Read(string seed) => ArticleReader.Read(File.ReadAllText(PathOf(seed)), seed);

    private static string PathOf(string seed) => Path.Combine(Repository.Root, "tests", "Seeds", seed + ".txt");

    private static string[] Words(IEnumerable<Excerpt> excerpts) => [.. excerpts.Select(excerpt => excerpt.Text)];
}
