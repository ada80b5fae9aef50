namespace SeedGen.Training;

/// <summary>A way to cut a corpus in two: a model that learns from one part is measured on the other.</summary>
/// <param name="Learned">The pages to learn from.</param>
/// <param name="HeldOut">The pages to measure on; none shares its group with a page to learn from.</param>
internal sealed record Fold(IReadOnlyList<CorpusPage> Learned, IReadOnlyList<CorpusPage> HeldOut)
{
    /// <summary>
    /// Cuts <paramref name="pages"/> into <paramref name="count"/> parts of about as many pages and holds each out once. Groups are dealt
    /// out whole, the largest first, each to the part that has fewest pages.
    /// </summary>
    public static IReadOnlyList<Fold> Split(IReadOnlyList<CorpusPage> pages, int count)
    {
        Dictionary<int, int> partOf = Deal(pages, count);
        return
        [
            .. Enumerable.Range(0, count).Select(part => new Fold(
                [.. pages.Where(page => partOf[page.Head.Group] != part)],
                [.. pages.Where(page => partOf[page.Head.Group] == part)])),
        ];
    }

    /// <summary>The part that each group of <paramref name="pages"/> is dealt to.</summary>
    public static Dictionary<int, int> Deal(IEnumerable<CorpusPage> pages, int count)
    {
        int[] sizes = new int[count];
        var partOf = new Dictionary<int, int>();
        var groups = pages.GroupBy(page => page.Head.Group).OrderByDescending(group => group.Count()).ThenBy(group => group.Key);
        foreach (IGrouping<int, CorpusPage> group in groups)
        {
            int smallest = Array.IndexOf(sizes, sizes.Min());
            sizes[smallest] += group.Count();
            partOf[group.Key] = smallest;
        }
        return partOf;
    }
}
