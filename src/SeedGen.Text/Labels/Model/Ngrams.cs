namespace SeedGen.Text;

/// <summary>What single words and pairs of words say about a line, learned, each by a hash.</summary>
internal sealed class Ngrams(Dictionary<uint, sbyte> weights)
{
    private const int MostWords = 40;
    public Dictionary<uint, sbyte> Weights { get; } = weights;

    /// <summary>The mean, times a thousandth.</summary>
    public int Sum(LineFacts line)
    {
        int sum = 0, count = 0;
        foreach (uint h in Hashes(line))
        {
            count++;
            if (Weights.TryGetValue(h, out sbyte w))
                sum += w;
        }
        return count == 0 ? 0 : sum * 64 / Scale.Root(count);
    }

    public static IEnumerable<uint> Hashes(LineFacts line)
    {
        uint before = 1;
        int n = Math.Min(line.Words.Count, MostWords);
        for (int i = 0; i < n; i++)
        {
            uint h = Hash(line.Words[i]);
            yield return h;
            yield return (before * 31) ^ h;
            before = h * 2654435761u;
        }
        if (n > 0)
            yield return (before * 31) ^ 77;
        if (n == 1)
            yield return before ^ 99;
    }

    private static uint Hash(string word)
    {
        uint h = 2166136261;
        foreach (char c in word)
            h = (h ^ (char.IsDigit(c) ? '0' : c)) * 16777619;
        return h;
    }
}
