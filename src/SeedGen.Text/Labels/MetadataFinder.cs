namespace SeedGen.Text;

/// <summary>Finds the metadata above an article: front matter, or two or more label lines in a row.</summary>
internal static class MetadataFinder
{
    private const string Fence = "---";
    private const int LongestFrontMatter = 60;

    /// <summary>How far down the first label may stand; further down such lines are the text's own.</summary>
    private const int Top = 6;

    /// <summary>The half-open range of the indices of the page's metadata lines; empty where it has none.</summary>
    public static (int First, int End) Find(Page page)
    {
        int end = EndOfFrontMatter(page);
        return end > 0 ? (0, end) : LabelLines(page);
    }

    private static int EndOfFrontMatter(Page page)
    {
        if (page.Lines.Length < 3 || page[0].Line.Raw != Fence)
            return 0;
        int last = Math.Min(page.Lines.Length, LongestFrontMatter);
        for (int i = 1; i < last; i++)
        {
            if (page[i].Line.Raw == Fence)
                return i + 1;
            bool isNested = page[i].Line.Content.Start > page[i].Line.Start;
            bool entry = isNested || page[i].Text.IndexOf(':') > 0 || page[i].Line.Raw[0] is '-' or '#';
            if (!entry)
                return 0;
        }
        return 0;
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
