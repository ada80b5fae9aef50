namespace SeedGen.Text;

/// <summary>Takes an article's fields from its labelled lines, each by its own extractor.</summary>
internal static class ArticleExtractor
{
    /// <param name="id">The article's id.</param>
    /// <param name="source">The whole text.</param>
    /// <param name="lines">Its logical lines, which the fields are taken from.</param>
    /// <param name="inFile">Its lines as they stand in the file.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="options">What is known of it beforehand.</param>
    public static ParsedArticle Extract(
        string id, string source, LabeledLine[] lines, ValueList<LabeledLine> inFile, ValueList<Block> blocks, ReadOptions options)
    {
        var labels = new HeadLabels(lines);
        Titles titles = TitleExtractor.Extract(lines, labels, options.SiteName);
        ValueList<ParsedSection> sections = SectionExtractor.Extract(lines);
        Byline? byline = BylineExtractor.Extract(lines, labels);
        string body = BodyText.Join(sections);
        string? language = options.Language ?? LanguageReader.Read(body);
        ArticleDates dates = DateExtractor.Extract(lines, labels, language, options.DateOrder);
        return new ParsedArticle
        {
            Id = id,
            Source = source,
            Options = options,
            Lines = inFile,
            Blocks = blocks,
            Title = titles.Title,
            AlternateTitles = titles.Alternates,
            SiteName = titles.SiteName,
            SourceName = labels.First(LabelField.Source),
            Url = labels.First(LabelField.Url),
            Subtitle = First(lines, LineKind.Subtitle) ?? labels.First(LabelField.Subtitle),
            Byline = byline?.Words,
            Authors = byline?.Authors ?? ValueList<Excerpt>.Empty,
            Date = dates.Date,
            Updated = dates.Updated,
            Dateline = FirstParagraph(lines) is { } first ? DatelineReader.Read(first) : null,
            Categories = CategoryExtractor.Extract(lines, labels, titles.Title),
            Highlights = HighlightExtractor.Extract(lines),
            Sections = sections,
            Quotes = new(lines.Where(line => line.Kind == LineKind.Paragraph).SelectMany(line => QuoteReader.Read(line.Line))),
            Captions = CaptionExtractor.Extract(lines),
            ReadingMinutes = ReadingMinutes(lines),
            Language = language,
            WordCount = WordCounter.Count(body),
            Body = body,
            Sha256 = BodyText.Hash(body),
        };
    }

    private static int? ReadingMinutes(LabeledLine[] lines) => lines
        .Where(line => line.Kind is LineKind.PageMetadata or LineKind.Date or LineKind.Byline)
        .Select(line => ReadingTimeReader.Read(line.Line.Text)?.Minutes)
        .FirstOrDefault(minutes => minutes is not null);

    private static Line? FirstParagraph(LabeledLine[] lines) => lines.FirstOrDefault(line => line.Kind == LineKind.Paragraph)?.Line;

    private static Excerpt? First(LabeledLine[] lines, LineKind kind) => lines.FirstOrDefault(line => line.Kind == kind)?.Line.Whole();
}
