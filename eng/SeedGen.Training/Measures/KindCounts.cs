using SeedGen.Text;

namespace SeedGen.Training;

/// <summary>What kinds lines were given.</summary>
internal static class KindCounts
{
    /// <summary>The lines of true kind <paramref name="kind"/>, and how many of them were kept in the text.</summary>
    public static (int Lines, int Kept) Kept(IReadOnlyList<PageScore> pages, GoldKind kind)
    {
        var counts = pages.SelectMany(page => page.Kinds).Where(count => count.Key.True == kind).ToArray();
        return (counts.Sum(count => count.Value), counts.Where(count => new LineReading(count.Key.Given).IsKept).Sum(count => count.Value));
    }

    /// <summary>
    /// How many lines were given <paramref name="kind"/>, how many of them are judged, and how many of those are boilerplate indeed.
    /// </summary>
    public static (int Lines, int Judged, int Boilerplate) Given(IReadOnlyList<PageScore> pages, LineKind kind)
    {
        var counts = pages.SelectMany(page => page.Kinds).Where(count => count.Key.Given == kind).ToArray();
        return (
            counts.Sum(count => count.Value),
            counts.Where(count => count.Key.True is not (GoldKind.Title or GoldKind.Meta)).Sum(count => count.Value),
            counts.Where(count => count.Key.True == GoldKind.Boilerplate).Sum(count => count.Value));
    }
}
