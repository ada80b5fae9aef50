namespace SeedGen.Text;

/// <summary>Labels what stands above the text: title, byline, date, categories, summary; and the furniture among them.</summary>
internal sealed class HeadLabeler
{
    private const int FewestWordsOfSubtitle = 5;
    private const int FarthestSubtitle = 3;
    private const int MostCategoryLinesInRow = 2;
    private const int LongestMenuItem = 4;
    private const int LongestItemInMenu = 12;

    private readonly Page page;
    private readonly Anatomy anatomy;
    private readonly int title;
    private readonly int otherTitle;
    private readonly string titleKey;
    private readonly string? otherTitleKey;
    private readonly int firstCategory;
    private bool hasSubtitle;

    private HeadLabeler(Page page, Anatomy anatomy)
    {
        this.page = page;
        this.anatomy = anatomy;
        title = TitleFinder.Find(page, anatomy.FirstParagraph);
        otherTitle = title >= 0 && LabelReader.Read(page[title].Line) is not null ? TitleFinder.FindFirst(page, title) : -1;
        titleKey = title >= 0 ? TitleFinder.TitleKey(page[title]) : "";
        otherTitleKey = otherTitle >= 0 ? TitleFinder.TitleKey(page[otherTitle]) : null;
        firstCategory = FirstCategory();
    }

    public static void LabelLines(Page page, Anatomy anatomy, Label[] labels)
    {
        var head = new HeadLabeler(page, anatomy);
        int end = Math.Max(anatomy.FirstParagraph, head.title + 1);
        for (int i = 0; i < end; i++)
            labels[i] = head.OfMetadata(i) ?? head.OfTitle(i) ?? head.OfFurniture(i) ?? head.OfForm(i)
                ?? head.OfPlace(i, i > 0 ? labels[i - 1].Kind : LineKind.Blank);
    }

    private Label? OfMetadata(int i) =>
        i >= anatomy.MetadataFirst && i < anatomy.MetadataEnd ? Label.Article(LineKind.Metadata) : null;

    private Label? OfTitle(int i)
    {
        if (title < 0)
            return null;
        if (i == title)
            return Label.Article(LineKind.Title);
        if (BreadcrumbReader.Read(page[i].Line, titleKey) is not null)
            return Label.Furniture(LineKind.Navigation, "is a breadcrumb");
        if (i == otherTitle)
            return Label.Article(LineKind.Title);
        bool repeats = TitleFinder.Repeats(page[i], titleKey)
            || (otherTitleKey is not null && i < title && TitleFinder.Repeats(page[i], otherTitleKey));
        return repeats ? Label.Furniture(LineKind.RepeatedTitle, "says the title again") : null;
    }

    private Label? OfFurniture(int i) => page.IsFurniture(i) ? Label.Furniture(page.Seen(i)!) : null;

    private Label? OfForm(int i)
    {
        LineFacts line = page[i];
        if (line.IsDate)
            return Label.Article(LineKind.Date);
        if (line.IsByline)
            return Label.Article(LineKind.Byline);
        if (IsBelowTitle(i) && LineForms.GivesDate(line.Line))
            return Label.Article(LineKind.Date);
        if (line.IsCaption || (IsBelowTitle(i) && CaptionReader.SoundsLikeCaption(line.Line)))
            return Label.Article(LineKind.Caption);
        if (IsBelowTitle(i) && IsBulletInList(i))
            return Label.Article(LineKind.Highlight);
        return i >= firstCategory && i < title ? Label.Article(LineKind.Category) : null;
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

    private Label OfPlace(int i, LineKind above)
    {
        LineFacts line = page[i];
        if (IsSubtitle(i))
        {
            hasSubtitle = true;
            return Label.Article(LineKind.Subtitle);
        }
        if (i >= anatomy.BodyFirst || !anatomy.HasFurniture)
            return Label.Article(line.EndsSentence || line.StartsLower ? LineKind.Paragraph : LineKind.Heading);
        int longestItem = above == LineKind.Navigation ? LongestItemInMenu : LongestMenuItem;
        LineKind kind = page.Seen(i)?.Kind ?? (line.Length <= longestItem ? LineKind.Navigation : LineKind.Unclassified);
        return Label.Furniture(kind, "stands above the text and is no part of its head");
    }

    private bool IsSubtitle(int i) =>
        !hasSubtitle && IsBelowTitle(i) && page[i].Length >= FewestWordsOfSubtitle
        && i >= anatomy.FirstParagraph - FarthestSubtitle;
}
