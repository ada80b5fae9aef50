namespace SeedGen.Text;

/// <summary>Where a date was read.</summary>
public enum DateOrigin
{
    /// <summary>In the page's head above the title: usually the day the page was saved, not the day the article appeared.</summary>
    PageHeader,

    /// <summary>In or beside the byline, under the title or below the text.</summary>
    Byline,

    /// <summary>
    /// Behind a label such as <c>Published:</c>: in the block of two or more label lines at the top, or above the title.
    /// </summary>
    Label,

    /// <summary>In front matter.</summary>
    FrontMatter,

    /// <summary>In the dateline that the first paragraph opens with.</summary>
    Dateline,
}

/// <summary>A date that the text gives, with as much as it gives.</summary>
/// <param name="Iso">ISO 8601: <c>2024-07</c>, <c>2024-07-27</c> or <c>2024-07-27T04:14</c>, with <c>Z</c> or <c>±hh:mm</c>
/// where the text has a time zone.</param>
/// <param name="Origin">Where it was read.</param>
/// <param name="Raw">The words that say it.</param>
public sealed record ParsedDate(string Iso, DateOrigin Origin, Excerpt Raw);
