namespace SeedGen;

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
