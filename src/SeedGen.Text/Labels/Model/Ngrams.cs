namespace SeedGen.Text;

/// <summary>What single words and pairs of neighbors say about a line, learned; each is known by a hash.</summary>
/// <param name="weights">By hash: positive for the article.</param>
internal sealed class Ngrams(IReadOnlyDictionary<uint, sbyte> weights)
{
    /// <summary>The words of a line that count; what comes behind them is in prose, which shows by itself.</summary>
    private const int MostWords = 40;

    /// <summary>Stands for every number.</summary>
    private const uint Number = 7;

    // What stands for the ends of a line.
    private const uint LineStart = 1, LineEnd = 77, OnlyWord = 99;

    public IReadOnlyDictionary<uint, sbyte> Weights { get; } = weights;

    /// <summary>The sum of the weights on <paramref name="line"/>, over the root of their number, as a byte with 128 for 0.</summary>
    public byte Level(LineFacts line)
    {
        int sum = 0;
        List<uint> hashes = Hashes(line);
        foreach (uint hash in hashes)
        {
            if (Weights.TryGetValue(hash, out sbyte weight))
                sum += weight;
        }
        return (byte)Scale.Signed(hashes.Count == 0 ? 0 : sum * 32 / Scale.Root(hashes.Count));
    }

    /// <summary>The hashes of each word of <paramref name="line"/>, each pair of neighbors, the first and the last word as such, and an only
    /// word as such.</summary>
    public static List<uint> Hashes(LineFacts line)
    {
        int count = Math.Min(line.WordCount, MostWords);
        var hashes = new List<uint>((2 * count) + 2);
        uint before = LineStart;
        for (int i = 0; i < count; i++)
        {
            ulong word = line.WordHashes[i];
            uint hash = WordHash.IsNumber(word) ? Number : (uint)word;
            hashes.Add(hash);
            hashes.Add(Pair(before, hash));
            before = unchecked(hash * 2_654_435_761u);
        }
        if (count > 0)
            hashes.Add(Pair(before, LineEnd));
        if (count == 1)
            hashes.Add(before ^ OnlyWord);
        return hashes;
    }

    private static uint Pair(uint first, uint second) => unchecked(first * 31) ^ second;
}
