using SeedGen.Text;

namespace SeedGen.Cli;

/// <summary>The article's own facts, as the JSON Lines report writes them.</summary>
internal sealed record RecordRow
{
    public required string Id { get; init; }
    public required string? Title { get; init; }
    public required IEnumerable<string> AlternateTitles { get; init; }
    public required string? Subtitle { get; init; }
    public required string? SiteName { get; init; }
    public required string? SourceName { get; init; }
    public required string? Url { get; init; }
    public required string? Byline { get; init; }
    public required IEnumerable<string> Authors { get; init; }

    /// <summary>ISO 8601, with as much as the text gives.</summary>
    public required string? Date { get; init; }
    public required string? DateOrigin { get; init; }
    public required string? DateRaw { get; init; }

    /// <summary>The day of the last change, in ISO 8601.</summary>
    public required string? Updated { get; init; }

    /// <summary>The place alone.</summary>
    public required string? Dateline { get; init; }
    public required string? Agency { get; init; }
    public required IEnumerable<string> Categories { get; init; }
    public required IEnumerable<string> Highlights { get; init; }
    public required IEnumerable<string> Headings { get; init; }
    public required IEnumerable<CaptionRow> Captions { get; init; }
    public required int? ReadingMinutes { get; init; }
    public required IEnumerable<TextRow> Paragraphs { get; init; }
    public required IEnumerable<SectionRow> Sections { get; init; }
    public required IEnumerable<QuoteRow> Quotes { get; init; }
    public required int WordCount { get; init; }
    public required string? Language { get; init; }
    public required string Sha256 { get; init; }
    public required IEnumerable<RemovedRow> Removed { get; init; }

    public static RecordRow Of(ParsedArticle article) => new()
    {
        Id = article.Id,
        Title = article.Title?.Text,
        AlternateTitles = Texts(article.AlternateTitles),
        Subtitle = article.Subtitle?.Text,
        SiteName = article.SiteName?.Text,
        SourceName = article.SourceName?.Text,
        Url = article.Url?.Text,
        Byline = article.Byline?.Text,
        Authors = Texts(article.Authors),
        Date = article.Date?.Iso,
        DateOrigin = article.Date?.Origin.ToString(),
        DateRaw = article.Date?.Raw.Text,
        Updated = article.Updated?.Iso,
        Dateline = article.Dateline?.Place.Text,
        Agency = article.Dateline?.Agency?.Text,
        Categories = Texts(article.Categories),
        Highlights = Texts(article.Highlights),
        Headings = Texts(article.Headings),
        Captions = article.Captions.Select(caption => new CaptionRow(caption.Words.Line, caption.Words.Text, caption.Credit?.Text)),
        ReadingMinutes = article.ReadingMinutes,
        Paragraphs = article.Paragraphs.Select(paragraph => new TextRow(paragraph.Line, paragraph.Text)),
        Sections = article.Sections.Select(SectionRow.Of),
        Quotes = article.Quotes.Select(quote => new QuoteRow(quote.Words.Line, quote.Words.Text, quote.Speaker?.Text)),
        WordCount = article.WordCount,
        Language = article.Language,
        Sha256 = article.Sha256,
        Removed = article.Removed.Select(RemovedRow.Of),
    };

    private static IEnumerable<string> Texts(IEnumerable<Excerpt> excerpts) => excerpts.Select(excerpt => excerpt.Text);
}

/// <summary>A paragraph.</summary>
internal sealed record TextRow(int Line, string Text);

/// <summary>A caption.</summary>
internal sealed record CaptionRow(int Line, string Text, string? Credit);

/// <summary>A quotation; the speaker is null where the text names none.</summary>
internal sealed record QuoteRow(int Line, string Words, string? Speaker);

/// <summary>A heading, null for the text above the first, and the lines of the paragraphs under it.</summary>
internal sealed record SectionRow(int? Line, string? Heading, IEnumerable<int> Paragraphs)
{
    public static SectionRow Of(ParsedSection section) =>
        new(section.Heading?.Line, section.Heading?.Text, section.Paragraphs.Select(paragraph => paragraph.Line));
}

/// <summary>A block that is no part of the article; <paramref name="EndLine"/> is its last line.</summary>
internal sealed record RemovedRow(string Kind, int Line, int EndLine, string Text)
{
    public static RemovedRow Of(Block block) =>
        new(block.Kind.Name(), block.Lines[0].Line.Number, block.Lines[^1].Line.Number, block.Text);
}
