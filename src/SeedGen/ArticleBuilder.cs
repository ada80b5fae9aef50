using System.ComponentModel;

namespace SeedGen;

/// <summary>
/// How generated code makes an <see cref="Article"/>: it must compile as C# 7.3, which knows no <c>init</c>, and it must still load when
/// an article has more fields than it had when that code was compiled, which rules a long constructor out. Write
/// <c>new Article { … }</c> in your own code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleBuilder
{
#pragma warning disable CA1819 // arrays are what C# 7.3 writes most plainly; they are copied at once
#pragma warning disable CS1591 // each is the property of Article of the same name

    public string Id { get; set; } = "";
    public string? Title { get; set; }
    public string[] AlternateTitles { get; set; } = [];
    public string? Subtitle { get; set; }
    public string? Byline { get; set; }
    public string[] Authors { get; set; } = [];
    public ArticleDate? Date { get; set; }
    public ArticleDate? Updated { get; set; }
    public Dateline? Dateline { get; set; }
    public string? SiteName { get; set; }
    public string? SourceName { get; set; }
    public string? Url { get; set; }
    public string[] Categories { get; set; } = [];
    public string[] Highlights { get; set; } = [];
    public Section[] Sections { get; set; } = [];
    public Quote[] Quotes { get; set; } = [];
    public Caption[] Captions { get; set; } = [];
    public int? ReadingMinutes { get; set; }
    public int WordCount { get; set; }
    public string? Language { get; set; }
    public string Sha256 { get; set; } = "";
    public RemovedBlock[] Removed { get; set; } = [];
    public string SourcePath { get; set; } = "";

#pragma warning restore CS1591, CA1819

    /// <summary>The article with all that was set.</summary>
    public Article Build() => new()
    {
        Id = Id,
        Title = Title,
        AlternateTitles = new(AlternateTitles),
        Subtitle = Subtitle,
        Byline = Byline,
        Authors = new(Authors),
        Date = Date,
        Updated = Updated,
        Dateline = Dateline,
        SiteName = SiteName,
        SourceName = SourceName,
        Url = Url,
        Categories = new(Categories),
        Highlights = new(Highlights),
        Sections = new(Sections),
        Quotes = new(Quotes),
        Captions = new(Captions),
        ReadingMinutes = ReadingMinutes,
        WordCount = WordCount,
        Language = Language,
        Sha256 = Sha256,
        Removed = new(Removed),
        SourcePath = SourcePath,
    };
}
