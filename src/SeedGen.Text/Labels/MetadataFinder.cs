namespace SeedGen.Text;

/// <summary>Finds the metadata above an article: front matter, or two or more label lines in a row.</summary>
internal static class MetadataFinder
{
    /// <summary>How far down the first label may stand; further down such lines are the text's own.</summary>
    private const int Top = 6;

    /// <summary>The half-open range of the indices of the page's metadata lines; empty where it has none.</summary>
    public static (int First, int End) Find(Page page)
    {
        bool mayBegin = page.Lines.Length > 0 && FrontMatter.MayBegin(page[0].Line);
        int end = mayBegin ? FrontMatter.EndOf(Array.ConvertAll(page.Lines, line => line.Line)) : 0;
        return end > 0 ? (0, end) : LabelLines(page);
    }

    private static (int First, int End) LabelLines(Page page)
    {
        for (int first = 0; first < Math.Min(Top, page.Lines.Length); first++)
        {
            int end = first;
            while (end < page.Lines.Length && LabelReader.Read(page[end].Line) is { Field: not LabelField.Text })
                end++;
            if (end - first >= 2)
                return (first, end);
        }
        return (0, 0);
    }
}
