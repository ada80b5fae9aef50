namespace SeedGen.Text;

/// <summary>Tells what stands around a page's text: metadata, title, byline, date, categories, summary.</summary>
internal sealed class HeadReader
{
    private const int FewestWordsOfSubtitle = 5;
    private const int FarthestSubtitle = 3;
    private const int MostCategoryLinesInRow = 2;

    private readonly Page page;
    private readonly BodyRange body;
    private readonly int metadataFirst;
    private readonly int metadataEnd;
    private readonly int title;
    private readonly LineKind?[] forms;
    private readonly int otherTitle;
    private readonly string titleKey;
    private readonly string? otherTitleKey;
    private readonly int firstCategory;
    private bool hasSubtitle;

    /// <param name="page">The page.</param>
    /// <param name="scores">Its lines' scores, positive for the article.</param>
    public HeadReader(Page page, int[] scores)
    {
        this.page = page;
        (metadataFirst, metadataEnd) = MetadataFinder.Find(page);
        body = BodyRange.Find(page, scores, metadataEnd);
        title = TitleFinder.Find(page, body.FirstParagraph);
        forms = DateAndBylineFinder.Find(page, body.FirstParagraph, body.End, title);
        otherTitle = title >= 0 && LabelReader.Read(page[title].Line) is not null ? TitleFinder.FindFirst(page, title) : -1;
        titleKey = title >= 0 ? TitleFinder.TitleKey(page[title]) : "";
        otherTitleKey = otherTitle >= 0 ? TitleFinder.TitleKey(page[otherTitle]) : null;
        firstCategory = FirstCategory();
    }

    /// <summary>The index of the title; -1 where there is none.</summary>
    public int Title => title;

    /// <summary>What line <paramref name="i"/> is, where its words or its place at the text say so for sure; else null.</summary>
    public KindCandidate? Read(int i)
    {
        if (i < Math.Max(body.FirstParagraph, title + 1))
            return OfMetadata(i) ?? OfTitle(i) ?? OfForm(i) ?? OfSubtitle(i);
        return forms[i] is { } form && !page.IsFurniture(i) ? Article(form) : null;
    }

    private KindCandidate? OfMetadata(int i) =>
        i >= metadataFirst && i < metadataEnd ? Article(LineKind.Metadata) : null;

    private KindCandidate? OfTitle(int i)
    {
        if (title < 0)
            return null;
        if (i == title)
            return Article(LineKind.Title);
        if (BreadcrumbReader.Read(page[i].Line, titleKey) is not null)
            return new KindCandidate(LineKind.Navigation, 0, "is a breadcrumb", IsKnown: true);
        if (i == otherTitle)
            return Article(LineKind.Title);
        bool repeats = TitleFinder.Repeats(page[i], titleKey)
            || (otherTitleKey is not null && i < title && TitleFinder.Repeats(page[i], otherTitleKey));
        return repeats ? new KindCandidate(LineKind.RepeatedTitle, 0, "says the title again", IsKnown: true) : null;
    }

    private KindCandidate? OfForm(int i)
    {
        LineFacts line = page[i];
        // A byline below a short title may look like one more item of the menu above.
        bool isForItself = IsBelowTitle(i) && line.Phrases.Length == 0;
        if (forms[i] is { } form && (isForItself || !page.IsFurniture(i)))
            return Article(form);
        if (page.IsFurniture(i))
            return null;
        if (line.IsCaption || (IsBelowTitle(i) && line.SoundsLikeCaption))
            return Article(LineKind.Caption);
        if (IsBelowTitle(i) && IsBulletInList(i))
            return Article(LineKind.Highlight);
        return i >= firstCategory && i < title ? Article(LineKind.Category) : null;
    }

    private bool IsBelowTitle(int i) => title >= 0 && i > title;

    private bool IsBulletInList(int i) =>
        page[i].IsBullet && ((i > 0 && page[i - 1].IsBullet) || (i + 1 < page.Lines.Length && page[i + 1].IsBullet));

    /// <summary>
    /// The first of the section names right above the title, which say what it was filed under; the title itself where none are there,
    /// or so many that they are a menu. Read once: a line may be long, and the head have many.
    /// </summary>
    private int FirstCategory()
    {
        int first = title;
        while (first > 0 && title - first <= MostCategoryLinesInRow && CategoryReader.Read(page[first - 1].Line).Count > 0)
            first--;
        return title - first <= MostCategoryLinesInRow ? first : title;
    }

    private KindCandidate? OfSubtitle(int i)
    {
        if (hasSubtitle || !IsSubtitle(i))
            return null;
        hasSubtitle = true;
        return Article(LineKind.Subtitle);
    }

    private static KindCandidate Article(LineKind kind) => new(kind, 0);

    private bool IsSubtitle(int i) =>
        IsBelowTitle(i) && page[i].Length >= FewestWordsOfSubtitle
        && i >= body.FirstParagraph - FarthestSubtitle;
}
