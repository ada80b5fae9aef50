using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>
/// An article as generated code shows it. It has no place in the file and nothing of the compiler, and is equal by value: what moves a
/// paragraph without changing it changes no model, and so no generated file.
/// </summary>
internal sealed record ArticleModel
{
    public required SeedFile File { get; init; }
    public required string? Title { get; init; }
    public required ValueList<string> AlternateTitles { get; init; }
    public required string? Subtitle { get; init; }
    public required string? Byline { get; init; }
    public required ValueList<string> Authors { get; init; }
    public required DateModel? Date { get; init; }
    public required DateModel? Updated { get; init; }
    public required DatelineModel? Dateline { get; init; }
    public required string? SiteName { get; init; }
    public required string? SourceName { get; init; }
    public required string? Url { get; init; }
    public required ValueList<string> Categories { get; init; }
    public required ValueList<string> Highlights { get; init; }
    public required ValueList<SectionModel> Sections { get; init; }
    public required ValueList<QuoteModel> Quotes { get; init; }
    public required ValueList<CaptionModel> Captions { get; init; }
    public required int? ReadingMinutes { get; init; }
    public required int WordCount { get; init; }
    public required string? Language { get; init; }
    public required string Sha256 { get; init; }
    public required ValueList<RemovedModel> Removed { get; init; }

    /// <summary>The model of <paramref name="article"/>, which stands in <paramref name="file"/>.</summary>
    public static ArticleModel Of(ParsedArticle article, SeedFile file) => new()
    {
        File = file,
        Title = article.Title?.Text,
        AlternateTitles = Texts(article.AlternateTitles),
        Subtitle = article.Subtitle?.Text,
        Byline = article.Byline?.Text,
        Authors = Texts(article.Authors),
        Date = DateOf(article.Date),
        Updated = DateOf(article.Updated),
        Dateline = article.Dateline is { } dateline ? new DatelineModel(dateline.Place.Text, dateline.Agency?.Text) : null,
        SiteName = article.SiteName?.Text,
        SourceName = article.SourceName?.Text,
        Url = article.Url?.Text,
        Categories = Texts(article.Categories),
        Highlights = Texts(article.Highlights),
        Sections = new(article.Sections.Select(section => new SectionModel(section.Heading?.Text, Texts(section.Paragraphs)))),
        Quotes = new(article.Quotes.Select(quote => new QuoteModel(quote.Words.Text, quote.Speaker?.Text))),
        Captions = new(article.Captions.Select(caption => new CaptionModel(caption.Words.Text, caption.Credit?.Text))),
        ReadingMinutes = article.ReadingMinutes,
        WordCount = article.WordCount,
        Language = article.Language,
        Sha256 = article.Sha256,
        Removed = new(article.Removed.Select(block => new RemovedModel(block.Kind.ToString(), block.Text))),
    };

    private static DateModel? DateOf(ParsedDate? date) =>
        date is null ? null : new DateModel(date.Iso, date.Origin, date.Raw.Text);

    private static ValueList<string> Texts(IEnumerable<Excerpt> excerpts) => new(excerpts.Select(excerpt => excerpt.Text));
}

internal sealed record DateModel(string Iso, DateOrigin Origin, string Raw);

internal sealed record DatelineModel(string Place, string? Agency);

internal sealed record SectionModel(string? Heading, ValueList<string> Paragraphs);

internal sealed record QuoteModel(string Words, string? Speaker);

internal sealed record CaptionModel(string Words, string? Credit);

internal sealed record RemovedModel(string Kind, string Text);
