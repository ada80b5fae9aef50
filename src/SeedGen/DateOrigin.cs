namespace SeedGen;

/// <summary>Where a date was read.</summary>
public enum DateOrigin
{
    /// <summary>In the page's head above the title: usually the day the page was saved, not the day the article appeared.</summary>
    PageHeader,

    /// <summary>In or beside the byline, under the title.</summary>
    Byline,

    /// <summary>In the block of two or more label lines at the top, behind <c>Date:</c> or <c>Published:</c>.</summary>
    Label,

    /// <summary>In front matter.</summary>
    FrontMatter,
}
