using SeedGen.Text;

namespace SeedGen.Analyzers.Tests;

public sealed class EmitterTests
{
    [Fact]
    public void AnArticleWithEveryField() => Snapshot.Matches(Emit(new CodeScope("Contoso.News", IsPublic: false, IsWanted: true), Full));

    [Fact]
    public void ArticlesInOneFile() =>
        Snapshot.Matches(Emit(new CodeScope("", IsPublic: true, IsWanted: true), Bare("a"), Bare("Economy/b"), Bare("Economy/c")));

    [Fact]
    public void AnIndex()
    {
        NameIndex names = Names(SeedOf(Bare("a")), SeedOf(Full), SeedOf(Bare("Economy/Trade/d")));

        Snapshot.Matches(IndexEmitter.Emit((names, new CodeScope("Contoso.News", IsPublic: false, IsWanted: true)), default).Single().Text);
    }

    [Fact]
    public void AProjectThatHasThePackageThroughAnotherGetsNoIndex() =>
        Assert.Empty(IndexEmitter.Emit((Names(), new CodeScope("App", IsPublic: false, IsWanted: false)), default));

    [Theory]
    [InlineData("Contoso.News", "Contoso.News")]
    [InlineData("My-App.2 go.class", "My_App._2_go.@class")]
    [InlineData("", "")]
    [InlineData(" . ", "")]
    public void ARootNamespaceIsMadeValid(string rootNamespace, string expected) =>
        Assert.Equal(expected, CodeScope.Of(SeedOptions.Read(new TestOptions { ["RootNamespace"] = rootNamespace }), default).Namespace);

    [Fact]
    public void ModelsAreEqualByValue()
    {
        Assert.Equal(Full, Full);
        Assert.NotSame(Full, Full);
        Assert.NotEqual(Full, Full with { Removed = new() });
    }

    [Fact]
    public void ArticlesInABlob() => Snapshot.Matches(Emit(
        new CodeScope("Contoso.News", IsPublic: false, IsWanted: true, IsBlob: true),
        SeedOf(Full) with { Content = null }, SeedOf(Bare("a")) with { Content = null }));

    [Fact]
    public void AnIndexOfABlob() => Snapshot.Matches(IndexEmitter.Emit(
        (Names(SeedOf(Bare("a")), SeedOf(Full)), new CodeScope("Contoso.News", IsPublic: false, IsWanted: true, IsBlob: true)), default)
        .Single().Text);

    [Fact]
    public void TheStoreOfABlob() => Snapshot.Matches(StoreEmitter.Emit(
        ("c0ffee", new CodeScope("Contoso.News", IsPublic: false, IsWanted: true, IsBlob: true)), default).Single().Text);

    [Fact]
    public void ArticlesInTheCodeNeedNoStore() =>
        Assert.Empty(StoreEmitter.Emit(("c0ffee", new CodeScope("App", IsPublic: false, IsWanted: true)), default));

    private static string Emit(CodeScope scope, params ArticleModel[] articles) => Emit(scope, [.. articles.Select(SeedOf)]);

    private static string Emit(CodeScope scope, params SeedArticle[] articles)
    {
        NameIndex names = Names(articles);
        var content = new SourceContent("x", new(names.Articles.Select(name =>
            new NamedArticle(name, articles.Single(article => article.File == name.File)))));
        return ArticleEmitter.Emit((content, scope), default).Text;
    }

    private static NameIndex Names(params SeedArticle[] articles) =>
        NameIndex.Create(articles.Select(article => SeedArticle.Key(article, default)), NameSource.Title);

    private static SeedArticle SeedOf(ArticleModel article) => new(
        article.File,
        new ArticleSummary(
            article.Title, article.Date?.Iso, article.Sections.Count > 0 ? FirstSentence.Of(article.Sections[0].Paragraphs[0]) : null,
            article.SiteName, article.WordCount, article.Sha256),
        article);

    private static ArticleModel Bare(string id) => new()
    {
        File = new SeedFile($"Seeds/{id}.txt", id + ".txt"),
        Title = null,
        AlternateTitles = new(),
        Subtitle = null,
        Byline = null,
        Authors = new(),
        Date = null,
        Updated = null,
        Dateline = null,
        SiteName = null,
        SourceName = null,
        Url = null,
        Categories = new(),
        Highlights = new(),
        Sections = new(),
        Quotes = new(),
        Captions = new(),
        ReadingMinutes = null,
        WordCount = 0,
        Language = null,
        Sha256 = "e3b0",
        Removed = new(),
    };

    private static ArticleModel Full => Bare("Economy/geneva") with
    {
        Title = "Trade talks resume in Geneva",
        AlternateTitles = new("Talks resume"),
        Subtitle = "Both sides say they will stay",
        Byline = "By Ada Byron and Ed Smith",
        Authors = new("Ada Byron", "Ed Smith"),
        Date = new DateModel("2024-07-27T04:14Z", SeedGen.Text.DateOrigin.Byline, "July 27, 2024 04:14 GMT"),
        Updated = new DateModel("2024-07-28", SeedGen.Text.DateOrigin.Label, "28 July 2024"),
        Dateline = new DatelineModel("GENEVA", "AP"),
        SiteName = "The Daily Sample",
        SourceName = "Sample Press",
        Url = "https://example.com/talks",
        Categories = new("Economy", "World"),
        Highlights = new("Talks last a week"),
        Sections = new(
            new SectionModel(null, new("Delegations met on Monday. They said “hello” & <left>.", "Another \"paragraph\".")),
            new SectionModel("What comes next", new("The talks go on tomorrow."))),
        Quotes = new(new QuoteModel("hello", "Ada Byron"), new QuoteModel("paragraph", null)),
        Captions = new(new CaptionModel("The hall. (Ed Smith)", "Ed Smith")),
        ReadingMinutes = 2,
        WordCount = 18,
        Language = "en",
        Sha256 = "9f86",
        Removed = new(new RemovedModel("Comments", "Leave a reply\nName\nE-mail")),
    };
}
