namespace SeedGen.Text;

/// <summary>
/// Tells a list's items, whose bullets a converter has dropped, from headings: a heading has text below it, and so many in a row are none.
/// On the training pages half of the lines in rows of four are items, and of those in the midst of longer rows nine in ten.
/// </summary>
internal static class ListItems
{
    private const int FewestItems = 4;

    /// <summary>Makes paragraphs of items that have the form of headings; the last of a row, if text stands below it, stays a heading.</summary>
    public static void Tell(Page page, KindCandidate[] kinds)
    {
        for (int first = 0; first < kinds.Length;)
        {
            int end = first;
            while (end < kinds.Length && kinds[end].Kind == LineKind.Heading && page[end].HeadingRank == 0)
                end++;
            bool headsText = end < kinds.Length && kinds[end].Kind.IsRunningText();
            for (int i = first; end - first >= FewestItems && i < end - (headsText ? 1 : 0); i++)
                kinds[i] = kinds[i] with { Kind = LineKind.Paragraph };
            first = Math.Max(end, first + 1);
        }
    }
}
