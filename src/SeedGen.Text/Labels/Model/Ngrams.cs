namespace SeedGen.Text;

/// <summary>What single words and pairs of neighbors say about a line, learned; each is known by a hash.</summary>
internal sealed class Ngrams
{
    /// <summary>The most hashes that a line has.</summary>
    public const int MostHashes = (2 * MostWords) + 2;

    /// <summary>The words of a line that count; what comes behind them is in prose, which shows by itself.</summary>
    private const int MostWords = 40;

    /// <summary>Stands for every number.</summary>
    private const uint Number = 7;

    // What stands for the ends of a line.
    private const uint LineStart = 1, LineEnd = 77, OnlyWord = 99;

    /// <summary>Most pairs of words have no weight.</summary>
    private readonly WordMap<sbyte> weightsByHash;

    /// <param name="weights">By hash: positive for the article.</param>
    public Ngrams(IReadOnlyCollection<KeyValuePair<uint, sbyte>> weights)
    {
        Weights = weights;
        weightsByHash = new(isRare: true, weights.Count);
        foreach (KeyValuePair<uint, sbyte> weight in weights)
            weightsByHash.Set(Word(weight.Key), weight.Value);
    }

    public IReadOnlyCollection<KeyValuePair<uint, sbyte>> Weights { get; }

    /// <summary>The sum of the weights on <paramref name="line"/>, over the root of their number, as a byte with 128 for 0.</summary>
    /// <param name="line">The line.</param>
    /// <param name="hashes">Room for <see cref="MostHashes"/>, which is overwritten.</param>
    public byte Level(LineFacts line, uint[] hashes)
    {
        int sum = 0, count = ReadHashes(line, hashes);
        for (int i = 0; i < count; i++)
        {
            if (weightsByHash.TryGetValue(Word(hashes[i]), out sbyte weight))
                sum += weight;
        }
        return (byte)Scale.Signed(count == 0 ? 0 : sum * 32 / Scale.Root(count));
    }

    /// <summary>
    /// The hashes of each word of <paramref name="line"/>, each pair of neighbors, the first and the last word as such, and an only word as
    /// such.
    /// </summary>
    /// <param name="line">The line.</param>
    /// <param name="hashes">Room for <see cref="MostHashes"/>.</param>
    /// <returns>How many they are.</returns>
    public static int ReadHashes(LineFacts line, uint[] hashes)
    {
        int words = Math.Min(line.WordCount, MostWords), count = 0;
        uint before = LineStart;
        for (int i = 0; i < words; i++)
        {
            ulong word = line.WordHashes[i];
            uint hash = WordHash.IsNumber(word) ? Number : (uint)word;
            hashes[count++] = hash;
            hashes[count++] = Pair(before, hash);
            before = unchecked(hash * 2_654_435_761u);
        }
        if (words > 0)
            hashes[count++] = Pair(before, LineEnd);
        if (words == 1)
            hashes[count++] = before ^ OnlyWord;
        return count;
    }

    /// <summary>A map knows no word of the hash 0.</summary>
    private static ulong Word(uint hash) => hash | (1UL << 32);

    private static uint Pair(uint first, uint second) => unchecked(first * 31) ^ second;
}
