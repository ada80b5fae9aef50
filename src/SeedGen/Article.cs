using System.Diagnostics;

namespace SeedGen;

/// <summary>
/// An article as it was read from a seed file when the program was compiled. What the text does not give is null or empty; nothing is
/// guessed. Two articles are equal when all they hold is equal, their lists included.
/// </summary>
[DebuggerDisplay("{Title ?? Id,nq} ({WordCount} words)")]
public sealed record Article
{
    /// <summary>The path of the seed file below the seed folder without its extension, with <c>/</c> between folders.</summary>
    public required string Id { get; init; }

    /// <summary>The title without label and site name; null where the text has none.</summary>
    public string? Title { get; init; }

    /// <summary>Other titles that stand above the text and differ from <see cref="Title"/>.</summary>
    public ValueList<string> AlternateTitles { get; init; } = ValueList<string>.Empty;

    /// <summary>The stand-first under the title, or what a label says it is; null where there is none.</summary>
    public string? Subtitle { get; init; }

    /// <summary>The byline as it stands; null where there is none.</summary>
    public string? Byline { get; init; }

    /// <summary>The authors that the byline, or else a label, names, one each.</summary>
    public ValueList<string> Authors { get; init; } = ValueList<string>.Empty;

    /// <summary>
    /// When the article appeared; where the text only says when it was last changed, that day. Null where it says neither.
    /// </summary>
    public ArticleDate? Date { get; init; }

    /// <summary>When the article was last changed; null where the text does not say.</summary>
    public ArticleDate? Updated { get; init; }

    /// <summary>Where the report was filed from; null where the first paragraph does not open with a place.</summary>
    public Dateline? Dateline { get; init; }

    /// <summary>The name of the site, which a label says or a title carries; null where none does.</summary>
    public string? SiteName { get; init; }

    /// <summary>Whom the article was taken from, as a label in its head says; null where none does.</summary>
    public string? SourceName { get; init; }

    /// <summary>The article's address on the web, as a label in its head says; null where none does.</summary>
    public string? Url { get; init; }

    /// <summary>The topics that the article was filed under, in order.</summary>
    public ValueList<string> Categories { get; init; } = ValueList<string>.Empty;

    /// <summary>The bullets of the summary above the text, without their marks.</summary>
    public ValueList<string> Highlights { get; init; } = ValueList<string>.Empty;

    /// <summary>The text by heading, in order; the first section has no heading where text stands above the first one.</summary>
    public ValueList<Section> Sections
    {
        get;
        init
        {
            field = value;
            // No LINQ: to load and compile what it needs takes longer than all else that is done for a program's first article.
            List<string> headings = [], paragraphs = [], body = [];
            for (int i = 0; i < value.Count; i++)
            {
                if (value[i].Heading is { } heading)
                {
                    headings.Add(heading);
                    body.Add(heading);
                }
                ValueList<string> under = value[i].Paragraphs;
                for (int j = 0; j < under.Count; j++)
                {
                    paragraphs.Add(under[j]);
                    body.Add(under[j]);
                }
            }
            Headings = new(headings.ToArray());
            Paragraphs = new(paragraphs.ToArray());
            Body = string.Join("\n\n", body);
        }
    } = ValueList<Section>.Empty;

    /// <summary>The headings of all <see cref="Sections"/>, in order.</summary>
    public ValueList<string> Headings { get; private init; } = ValueList<string>.Empty;

    /// <summary>The paragraphs and block quotations of all <see cref="Sections"/>, in order.</summary>
    public ValueList<string> Paragraphs { get; private init; } = ValueList<string>.Empty;

    /// <summary>
    /// The clean text: the headings and paragraphs of all <see cref="Sections"/> in order, an empty line (<c>\n\n</c>) between two.
    /// </summary>
    public string Body { get; private init; } = "";

    /// <summary>The quotations in the paragraphs, in order.</summary>
    public ValueList<Quote> Quotes { get; init; } = ValueList<Quote>.Empty;

    /// <summary>The captions of pictures, in order.</summary>
    public ValueList<Caption> Captions { get; init; } = ValueList<Caption>.Empty;

    /// <summary>The reading time that the page states, in minutes; null where it states none.</summary>
    public int? ReadingMinutes { get; init; }

    /// <summary>The words of <see cref="Body"/>; each Han or Kana character counts as one.</summary>
    public int WordCount { get; init; }

    /// <summary>The ISO 639-1 code of the language of <see cref="Body"/>; null where too little text says it.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// The SHA-256 of <see cref="Body"/> in UTF-8, in 64 lower-case hexadecimal digits; empty in an article that no seed was read for.
    /// </summary>
    public string Sha256 { get; init; } = "";

    /// <summary>What stood in the file and is no part of the article, in order.</summary>
    public ValueList<RemovedBlock> Removed { get; init; } = ValueList<RemovedBlock>.Empty;

    /// <summary>
    /// The path of the seed file from the project's folder, with <c>/</c>; empty in an article that no seed was read for.
    /// </summary>
    public string SourcePath { get; init; } = "";

    /// <summary>The title, or the id where there is none.</summary>
    public override string ToString() => Title ?? Id;
}
