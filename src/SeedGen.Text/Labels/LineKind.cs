namespace SeedGen.Text;

/// <summary>What a line is to a reader. The kinds from <see cref="Navigation"/> on are boilerplate: no part of the article.</summary>
public enum LineKind
{
    /// <summary>White space only.</summary>
    Blank,

    /// <summary>The article's title.</summary>
    Title,

    /// <summary>The stand-first or dek under the title.</summary>
    Subtitle,

    /// <summary>Who wrote it.</summary>
    Byline,

    /// <summary>When it was published, updated, or its page saved.</summary>
    Date,

    /// <summary>The section or topic that it was filed under.</summary>
    Category,

    /// <summary>A bullet of the summary above the text.</summary>
    Highlight,

    /// <summary>A heading between paragraphs.</summary>
    Heading,

    /// <summary>The article's text.</summary>
    Paragraph,

    /// <summary>A block quotation, set off by layout or <c>&gt;</c>.</summary>
    Quote,

    /// <summary>Source code between two fences, which are of this kind, too.</summary>
    Code,

    /// <summary>The words under a picture.</summary>
    Caption,

    /// <summary>Front matter, or one of two or more label lines at the top.</summary>
    Metadata,

    /// <summary>Menus, breadcrumbs, back-to-top links.</summary>
    Navigation,

    /// <summary>Weather, clocks, tickers, most-popular lists.</summary>
    Widget,

    /// <summary>Related posts, teasers, embedded video titles.</summary>
    RelatedContent,

    /// <summary>Comment forms and threads.</summary>
    Comments,

    /// <summary>Newsletters, sign-ups, paywalls.</summary>
    Subscription,

    /// <summary>Advertisements and their labels.</summary>
    Advertisement,

    /// <summary>Theme licences, cookie and JavaScript notices, error banners.</summary>
    SiteNotice,

    /// <summary>Share and follow buttons and their counters.</summary>
    Sharing,

    /// <summary>Copyright, terms, disclaimers, syndication credits.</summary>
    Legal,

    /// <summary>The title once more above the text.</summary>
    RepeatedTitle,

    /// <summary>Reading time, view counts, lines of tags.</summary>
    PageMetadata,

    /// <summary>Boilerplate that no recogniser has a name for.</summary>
    Unclassified,
}
