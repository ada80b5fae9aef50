namespace SeedGen.Text;

/// <summary>The runs of five words that a text has, as a sorted set of their hashes: what two texts are compared by.</summary>
internal static class Shingles
{
    /// <summary>
    /// Shorter runs are common phrases, longer ones break at every edit; five is what the deduplication of FineWeb (Penedo et al. 2024) uses.
    /// </summary>
    public const int Words = 5;

    /// <summary>The hashes of all runs of <paramref name="text"/>, each once, in ascending order; none where it has fewer words.</summary>
    public static uint[] Read(string text)
    {
        var hashes = new List<uint>();
        ulong[] window = new ulong[Words];
        var word = new WordCursor(text, 0, text.Length);
        for (int count = 1; word.MoveNext(); count++)
        {
            window[count % Words] = word.Hash;
            if (count >= Words)
                hashes.Add(Hash(window, count + 1));
        }
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

    private static uint Hash(ulong[] window, int oldest)
    {
        ulong hash = WordHash.Seed;
        for (int i = 0; i < Words; i++)
            hash = WordHash.Join(hash, window[(oldest + i) % Words]);
        return (uint)(hash ^ (hash >> 32));
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
