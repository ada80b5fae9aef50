namespace SeedGen.Text;

/// <summary>Labels what stands above the text: title, byline, date, categories, summary; and the furniture among them.</summary>
internal static class HeadLabeler
{
    private const int FewestWordsOfSubtitle = 5;
    private const int MostCategoryLinesInRow = 2;

    public static void Label(Page page, Anatomy anatomy, Label[] labels)
    {
        int end = anatomy.FirstParagraph;
        int title = TitleFinder.Find(page, end);
        bool dirty = page.HasFurniture;
        bool hasSubtitle = false;
        bool labelledTitle = title >= 0 && LabelReader.Read(page[title].Line) is not null;
        for (int i = 0; i < end; i++)
        {
            bool metadata = i >= anatomy.MetadataFirst && i < anatomy.MetadataEnd;
            labels[i] = metadata ? Text.Label.Article(LineKind.Metadata)
                : i == title ? Text.Label.Article(LineKind.Title)
                : OfTitle(page, i, title, labelledTitle, labels)
                ?? OfFurniture(page, i)
                ?? OfForm(page, i, title)
                ?? OfPlace(page, i, title, anatomy, dirty, ref hasSubtitle);
        }
    }

    /// <summary>The title again; above a labelled title, the first line that could be one is another title.</summary>
    private static Label? OfTitle(Page page, int i, int title, bool labelledTitle, Label[] labels)
    {
        if (title < 0)
            return null;
        if (TitleFinder.Repeats(page, i, title))
            return Text.Label.Furniture(LineKind.RepeatedTitle, "it says the title again");
        if (BreadcrumbReader.Read(page[i].Line, page[title].Key) is not null)
            return Text.Label.Furniture(LineKind.Navigation, "it is a breadcrumb that ends in the title");
        if (!labelledTitle || i > title || TitleFinder.Find(page, title) is not (>= 0 and var other))
            return null;
        return i == other ? Text.Label.Article(LineKind.Title)
            : TitleFinder.Repeats(page, i, other) ? Text.Label.Furniture(LineKind.RepeatedTitle, "it says a title again")
            : null;
    }

    private static Label? OfFurniture(Page page, int i) => page.IsFurniture(i) ? Text.Label.Furniture(page.Seen(i)!) : null;

    private static Label? OfForm(Page page, int i, int title)
    {
        LineFacts line = page[i];
        if (DateLines.IsDateLine(line))
            return Text.Label.Article(LineKind.Date);
        if (DateLines.IsByline(line))
            return Text.Label.Article(LineKind.Byline);
        if (line.IsBullet && ((i > 0 && page[i - 1].IsBullet) || (i + 1 < page.Lines.Length && page[i + 1].IsBullet)))
            return title >= 0 && i > title ? Text.Label.Article(LineKind.Highlight) : null;
        return IsCategoryLine(page, i, title) ? Text.Label.Article(LineKind.Category) : null;
    }

    /// <summary>Section names right above the title say what it was filed under; a long row of them is a menu.</summary>
    private static bool IsCategoryLine(Page page, int i, int title)
    {
        if (title < 0 || i > title || CategoryReader.Read(page[i].Line).Count == 0)
            return false;
        int first = i, last = i;
        while (first > 0 && CategoryReader.Read(page[first - 1].Line).Count > 0)
            first--;
        while (last + 1 < title && CategoryReader.Read(page[last + 1].Line).Count > 0)
            last++;
        return last + 1 == title && last - first < MostCategoryLinesInRow;
    }

    private static Label OfPlace(Page page, int i, int title, Anatomy anatomy, bool dirty, ref bool hasSubtitle)
    {
        LineFacts line = page[i];
        if (title >= 0 && i > title && !hasSubtitle && line.Length >= FewestWordsOfSubtitle && i >= anatomy.FirstParagraph - 3)
        {
            hasSubtitle = true;
            return Text.Label.Article(LineKind.Subtitle);
        }
        if (i >= anatomy.BodyFirst || !dirty)
            return Text.Label.Article(line.EndsSentence || line.StartsLower ? LineKind.Paragraph : LineKind.Heading);
        return Text.Label.Furniture(
            line.Length <= 4 ? LineKind.Navigation : page.Seen(i)?.Kind ?? LineKind.Unclassified, "it stands above the text and is no part of its head");
    }
}
