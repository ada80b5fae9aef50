namespace SeedGen.Text;

/// <summary>The runs of five words that a text has, as a sorted set of their hashes: what two texts are compared by.</summary>
internal static class Shingles
{
    /// <summary>
    /// Shorter runs are common phrases, longer ones break at every edit; five is what the deduplication of FineWeb (Penedo et al. 2024) uses.
    /// </summary>
    public const int Words = 5;

    /// <summary>A run's hash is a polynomial of its words' (Karp and Rabin 1987): the next is made of it, one word on.</summary>
    private const ulong Base = SplitMix64.Step, BaseOfOldest = unchecked(Base * Base * Base * Base * Base);

    /// <summary>The hashes of all runs of <paramref name="text"/>, each once, in ascending order; none where it has fewer words.</summary>
    public static uint[] Read(string text) => Sort(ReadAll(text));

    /// <summary>The hashes of all runs of <paramref name="text"/> as they follow each other.</summary>
    public static uint[] ReadAll(string text)
    {
        var words = new List<ulong>(text.Length / 6);
        for (var word = new WordCursor(text, 0, text.Length); word.MoveNext();)
            words.Add(word.Hash);
        if (words.Count < Words)
            return [];
        uint[] hashes = new uint[words.Count - Words + 1];
        ulong run = 0;
        for (int i = 0; i < words.Count; i++)
        {
            run = unchecked((run * Base) + words[i]);
            if (i >= Words)
                run = unchecked(run - (words[i - Words] * BaseOfOldest));
            if (i >= Words - 1)
                hashes[i - Words + 1] = (uint)SplitMix64.Mix(run);
        }
        return hashes;
    }

    /// <summary>The hashes each once, in ascending order.</summary>
    public static uint[] Sort(uint[] hashes)
    {
        uint[] sorted = [.. hashes];
        Array.Sort(sorted);
        return WithoutDoubles(sorted);
    }

    /// <summary>The share of the runs of both texts that both have (Jaccard), from 0 to 1; 0 where one has none.</summary>
    public static double Similarity(uint[] first, uint[] second)
    {
        int shared = 0;
        for (int i = 0, j = 0; i < first.Length && j < second.Length;)
        {
            int order = first[i].CompareTo(second[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int all = first.Length + second.Length - shared;
        return all == 0 ? 0 : (double)shared / all;
    }

    private static uint[] WithoutDoubles(uint[] sorted)
    {
        int count = 0;
        for (int i = 0; i < sorted.Length; i++)
        {
            if (i == 0 || sorted[i] != sorted[i - 1])
                sorted[count++] = sorted[i];
        }
        Array.Resize(ref sorted, count);
        return sorted;
    }
}
