namespace SeedGen.Analyzers.Tests;

public sealed class ArticleTests
{
    [Fact]
    public void ArticlesAreEqualByValueListsIncluded()
    {
        Assert.Equal(Builder().Build(), Builder().Build());
        Assert.Equal(Builder().Build().GetHashCode(), Builder().Build().GetHashCode());
        Assert.NotEqual(Builder().Build(), Builder().Build() with { Categories = new("Sport") });
    }

    [Fact]
    public void TheBuilderSetsEveryPropertyThatCanBeSet()
    {
        var settable = typeof(Article).GetProperties().Where(property => property.SetMethod is { IsPublic: true }).ToArray();

        Article built = Builder().Build();

        Assert.Equal(
            settable.Select(property => property.Name).Order(StringComparer.Ordinal),
            typeof(ArticleBuilder).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal));
        Assert.All(settable, property => Assert.NotEqual(property.GetValue(new Article { Id = "" }), property.GetValue(built)));
    }

    [Fact]
    public void HeadingsParagraphsAndBodyComeFromTheSections()
    {
        var article = new Article { Id = "a", Sections = new(new Section(null, "One.", "Two."), new Section("More", "Three.")) };

        Assert.Equal(["More"], article.Headings);
        Assert.Equal(["One.", "Two.", "Three."], article.Paragraphs);
        Assert.Equal("One.\n\nTwo.\n\nMore\n\nThree.", article.Body);
        Assert.Equal("Four.", (article with { Sections = new(new Section(null, "Four.")) }).Body);
    }

    [Fact]
    public void AnArticleShowsAsItsTitleOrElseItsId()
    {
        Assert.Equal("Trade", new Article { Id = "a", Title = "Trade" }.ToString());
        Assert.Equal("a", new Article { Id = "a" }.ToString());
    }

    [Fact]
    public void OriginsAreThoseOfTheReader() => Assert.Equal(Enum.GetNames<SeedGen.Text.DateOrigin>(), Enum.GetNames<DateOrigin>());

    [Theory]
    [InlineData("2024-07-27", "2024-07-27T00:00:00")]
    [InlineData("2024-07-27T04:14", "2024-07-27T04:14:00")]
    [InlineData("2024-07-27T04:14:05", "2024-07-27T04:14:05")]
    [InlineData("2024-07-27T04:14Z", "2024-07-27T04:14:00")]
    [InlineData("2024-07-27T04:14-05:00", "2024-07-27T04:14:00")]
    [InlineData("2024-07", null)]
    [InlineData("2024", null)]
    public void ADateIsADateTimeFromADayOn(string iso, string? expected)
    {
        ArticleDate date = new(iso, DateOrigin.Label, iso);

        Assert.Equal(expected, date.ToDateTime()?.ToString("s"));
        Assert.Equal(expected?[..10], date.ToDateOnly()?.ToString("o"));
        Assert.Equal(iso, date.ToString());
    }

    [Theory]
    [InlineData("2024-07-27T04:14Z", "2024-07-27T04:14:00+00:00")]
    [InlineData("2024-07-27T04:14-05:00", "2024-07-27T04:14:00-05:00")]
    [InlineData("2024-07-27T04:14", null)]
    [InlineData("2024-07-27", null)]
    [InlineData("2024", null)]
    public void ADateIsAMomentWithATimeZoneAlone(string iso, string? expected) =>
        Assert.Equal(expected, new ArticleDate(iso, DateOrigin.Label, iso).ToDateTimeOffset()?.ToString("yyyy-MM-ddTHH:mm:sszzz"));

    private static ArticleBuilder Builder() => new()
    {
        Id = "Economy/a",
        Title = "Trade",
        AlternateTitles = ["Talks"],
        Subtitle = "They stay",
        Byline = "By Ada",
        Authors = ["Ada"],
        Date = new ArticleDate("2024", DateOrigin.Label, "2024"),
        Updated = new ArticleDate("2025", DateOrigin.Label, "2025"),
        Dateline = new Dateline("GENEVA", null),
        SiteName = "Daily",
        SourceName = "Press",
        Url = "https://example.com",
        Categories = ["World"],
        Highlights = ["A week"],
        Sections = [new Section("Heading", "Text.")],
        Quotes = [new Quote("Text", "Ada")],
        Captions = [new Caption("A hall", null)],
        ReadingMinutes = 1,
        WordCount = 1,
        Language = "en",
        Sha256 = "00",
        Removed = [new RemovedBlock("Comments", "Reply")],
        SourcePath = "Seeds/a.txt",
    };
}
