namespace SeedGen.Text;

/// <summary>
/// A seed file as a careful reader sees it: the article's parts, each with its place in the file, and the labelled lines and blocks
/// they were taken from. What is not in the text is null or empty; nothing is guessed.
/// </summary>
public sealed record ParsedArticle
{
    /// <summary>The article's id: its path below the seed folder without the extension, with <c>/</c> between folders.</summary>
    public required string Id { get; init; }

    /// <summary>The whole text as it was read.</summary>
    public required string Source { get; init; }

    /// <summary>What was known of the text before it was read.</summary>
    public ReadOptions Options { get; init; } = ReadOptions.Default;

    /// <summary>Every line of the file with its kind, blank lines included, in order.</summary>
    public required ValueList<LabeledLine> Lines { get; init; }

    /// <summary>The blocks, in order; their spans partition <see cref="Source"/>.</summary>
    public required ValueList<Block> Blocks { get; init; }

    /// <summary>The title without label and site name; null where the text has none.</summary>
    public Excerpt? Title { get; init; }

    /// <summary>Other titles that stand above the text and differ from <see cref="Title"/>.</summary>
    public ValueList<Excerpt> AlternateTitles { get; init; } = ValueList<Excerpt>.Empty;

    /// <summary>The stand-first under the title, or what a label says it is; null where there is none.</summary>
    public Excerpt? Subtitle { get; init; }

    /// <summary>The byline as it stands; null where there is none.</summary>
    public Excerpt? Byline { get; init; }

    /// <summary>The authors that the byline, or else a label, names, one each.</summary>
    public ValueList<Excerpt> Authors { get; init; } = ValueList<Excerpt>.Empty;

    /// <summary>
    /// When the article appeared; where the text only says when it was last changed, that day. Null where it says neither.
    /// </summary>
    public ParsedDate? Date { get; init; }

    /// <summary>When the article was last changed; null where the text does not say.</summary>
    public ParsedDate? Updated { get; init; }

    /// <summary>Where the report was filed from; null where the first paragraph does not open with a place.</summary>
    public ParsedDateline? Dateline { get; init; }

    /// <summary>The site's name, which a label says or a title carries; null where none does.</summary>
    public Excerpt? SiteName { get; init; }

    /// <summary>Whom the article was taken from, as a label in its head says; null where none does.</summary>
    public Excerpt? SourceName { get; init; }

    /// <summary>The article's address on the web, as a label in its head says; null where none does.</summary>
    public Excerpt? Url { get; init; }

    /// <summary>The topics that it was filed under, in order.</summary>
    public ValueList<Excerpt> Categories { get; init; } = ValueList<Excerpt>.Empty;

    /// <summary>The bullets of the summary above the text, without their marks.</summary>
    public ValueList<Excerpt> Highlights { get; init; } = ValueList<Excerpt>.Empty;

    /// <summary>The text by heading, in order; the first section has no heading where text stands above the first one.</summary>
    public ValueList<ParsedSection> Sections { get; init; } = ValueList<ParsedSection>.Empty;

    /// <summary>The quotations in the paragraphs, in order.</summary>
    public ValueList<ParsedQuote> Quotes { get; init; } = ValueList<ParsedQuote>.Empty;

    /// <summary>The captions, in order.</summary>
    public ValueList<ParsedCaption> Captions { get; init; } = ValueList<ParsedCaption>.Empty;

    /// <summary>The reading time that the page states, in minutes; null where it states none.</summary>
    public int? ReadingMinutes { get; init; }

    /// <summary>The words of <see cref="Body"/>; each Han or Kana character counts as one.</summary>
    public int WordCount { get; init; }

    /// <summary>The ISO 639-1 code of the body's language; null where too little text says it.</summary>
    public string? Language { get; init; }

    /// <summary>The clean text: paragraphs, quotations and headings in order, an empty line (<c>\n\n</c>) between two.</summary>
    public required string Body { get; init; }

    /// <summary>The SHA-256 of <see cref="Body"/> in UTF-8, in 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The paragraphs and block quotations of all sections, in order.</summary>
    public IEnumerable<Excerpt> Paragraphs => Sections.SelectMany(section => section.Paragraphs);

    /// <summary>The headings of all sections, in order.</summary>
    public IEnumerable<Excerpt> Headings => Sections.Where(section => section.Heading is not null).Select(section => section.Heading!);

    /// <summary>The blocks that are no part of the article.</summary>
    public IEnumerable<Block> Removed => Blocks.Where(block => block.Kind.IsBoilerplate());
}

/// <summary>A heading and the paragraphs under it.</summary>
/// <param name="Heading">Null for the text above the first heading.</param>
/// <param name="Paragraphs">In order; empty where another heading follows at once.</param>
public sealed record ParsedSection(Excerpt? Heading, ValueList<Excerpt> Paragraphs);

/// <summary>A quotation in a paragraph.</summary>
/// <param name="Words">The words between the marks, without them.</param>
/// <param name="Speaker">Who said it, where the text beside it names one; else null.</param>
public sealed record ParsedQuote(Excerpt Words, Excerpt? Speaker);

/// <summary>The words under a picture.</summary>
/// <param name="Words">The whole line.</param>
/// <param name="Credit">Whom the picture is credited to, at the caption's end; null where it names no one.</param>
public sealed record ParsedCaption(Excerpt Words, Excerpt? Credit);

/// <summary>Where a report was filed from, as its first paragraph opens: <c>BEIJING (AP) —</c>.</summary>
/// <param name="Place">The place.</param>
/// <param name="Agency">The agency behind it, in brackets or bare; null where none is.</param>
public sealed record ParsedDateline(Excerpt Place, Excerpt? Agency);
