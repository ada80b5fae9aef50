using SeedGen.Text;

namespace SeedGen.Analyzers.Tests;

public sealed class NameIndexTests
{
    [Fact]
    public void ArticlesAreNamedAfterTheirTitles() =>
        Assert.Equal(["TradeTalks", "WineHarvest"], Names(("b", "Wine harvest"), ("a", "Trade talks")));

    [Fact]
    public void AnArticleWithoutATitleIsNamedAfterItsFile() => Assert.Equal(["Draft7"], Names(("draft_7", null)));

    [Fact]
    public void ATitleWithoutLettersGivesWayToTheFile() => Assert.Equal(["Geneva"], Names(("geneva", "?!")));

    [Fact]
    public void WithNothingToNameItAfterAnArticleIsUntitled() => Assert.Equal(["Untitled"], Names(("--", "?!")));

    [Fact]
    public void FileNamesCanBeAskedFor() =>
        Assert.Equal(
            ["Geneva"],
            NameIndex.Create([Key("geneva", "Trade talks")], NameSource.FileName).Articles.Select(name => name.FullName));

    [Fact]
    public void FoldersBecomeNestedClasses() =>
        Assert.Equal(["Economy.WorldTrade.TradeTalks"], Names(("Economy/world-trade/a", "Trade talks")));

    [Theory]
    [InlineData("Equals")]
    [InlineData("All")]
    [InlineData("Find")]
    [InlineData("Constants")]
    [InlineData("Articles")]
    [InlineData("Title")]
    [InlineData("Id")]
    public void ReservedNamesGetAnUnderscore(string title) => Assert.Equal([title + "_"], Names(("a", title)));

    [Fact]
    public void NothingIsNamedAsTheClassItStandsIn() =>
        Assert.Equal(
            ["Economy.Economy_", "Trade.Trade_.Wine"],
            Names(("economy/b", "Economy"), ("trade/trade/a", "Wine")));

    [Fact]
    public void FoldersOfOneIdentifierShareAClass()
    {
        NameIndex index = Index(("my-folder/a", "One"), ("my folder/b", "Two"));

        Assert.Equal(["MyFolder"], index.Classes);
        Assert.Equal(["MyFolder.Two", "MyFolder.One"], index.Articles.Select(name => name.FullName));
    }

    [Fact]
    public void ClassesAreListedWithThoseAroundThem() =>
        Assert.Equal(["A", "A.B", "A.B.C", "D"], Index(("a/b/c/x", "One"), ("d/y", "Two")).Classes);

    [Fact]
    public void CollidingTitlesAllGetTheirFilesName()
    {
        NameIndex index = Index(("a", "Trade talks"), ("b", "Trade talks!"), ("c", "Wine"));

        Assert.Equal(["TradeTalks_A", "TradeTalks_B", "Wine"], index.Articles.Select(name => name.FullName));
        NameCollision collision = Assert.Single(index.Collisions);
        Assert.Equal("TradeTalks", collision.FullName);
        Assert.Equal(["Seeds/a.txt", "Seeds/b.txt"], collision.Articles.Select(name => name.File.ProjectPath));
    }

    [Fact]
    public void SameTitlesInDifferentFoldersDoNotCollide() => Assert.Empty(Index(("a/x", "Trade"), ("b/x", "Trade")).Collisions);

    [Fact]
    public void AnArticleGivesWayToAFolder()
    {
        NameIndex index = Index(("a", "Economy"), ("economy/b", "Trade"));

        Assert.Equal(["Economy_A", "Economy.Trade"], index.Articles.Select(name => name.FullName));
        Assert.Equal(["Economy"], index.Collisions.Select(collision => collision.FullName));
    }

    [Fact]
    public void FilesThatDifferInTheExtensionAloneGetAHash()
    {
        NameIndex index = NameIndex.Create(
            [new(new("Seeds/a.txt", "a.txt"), "Trade"), new(new("Seeds/a.md", "a.md"), "Trade")], NameSource.Title);

        Assert.Equal(2, index.Articles.Select(name => name.Member).Distinct().Count());
        Assert.All(index.Articles, name => Assert.Matches("^Trade_A_[0-9a-f]{8}$", name.Member));
    }

    [Fact]
    public void NeitherOrderNorOtherArticlesDecideANameUnlessTheyCollide()
    {
        (string, string?)[] articles = [("a", "Trade talks"), ("b", "Trade talks"), ("c", "Wine"), ("economy/d", "Wine"), ("e", "Economy")];

        Assert.Equal(Index(articles), Index([.. articles.Reverse()]));
        Assert.Equal(
            Index(articles).Articles.Where(name => name.Member == "Wine"),
            Index([.. articles, ("f", "Olives"), ("g", null)]).Articles.Where(name => name.Member == "Wine"));
    }

    [Fact]
    public void AFileThatIsListedTwiceCountsOnce() => Assert.Equal(["Trade"], Names(("a", "Trade"), ("a", "Trade")));

    [Fact]
    public void EveryArticleGetsANameOfItsOwnHoweverTheyCollide()
    {
        string[] titles = ["Trade", "trade", "Trade_A", "TRADE a", "All", "All_", "Economy", "2024", "_2024", "", "a", "A B"];
        string[] paths =
            ["a", "A", "b", "a-b", "a_b", "economy/a", "Economy/a", "trade/trade/a", "trade/b", "all/x", "2024/x", "--/x", "++/x"];
        (string, string?)[] articles =
            [.. titles.SelectMany(title => paths.Select(path => ($"{path}{titles.AsSpan().IndexOf(title)}", (string?)title)))];

        NameIndex index = Index(articles);

        Assert.Equal(articles.Length, index.Articles.Select(name => name.FullName).Distinct().Count());
        Assert.Empty(index.Articles.Select(name => name.FullName).Intersect(index.Classes));
    }

    private static IEnumerable<string> Names(params (string Id, string? Title)[] articles) =>
        Index(articles).Articles.Select(name => name.FullName);

    private static NameIndex Index(params (string Id, string? Title)[] articles) =>
        NameIndex.Create(articles.Select(article => Key(article.Id, article.Title)), NameSource.Title);

    private static ArticleKey Key(string id, string? title) => new(new SeedFile($"Seeds/{id}.txt", id + ".txt"), title);
}
