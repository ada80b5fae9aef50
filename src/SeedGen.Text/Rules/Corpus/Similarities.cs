namespace SeedGen.Text;

/// <summary>How like two bodies are, counted once a pair: a build hands what it counted to the next.</summary>
internal sealed class Similarities
{
    private readonly Dictionary<(string First, string Second), double> known = [];
    private readonly Dictionary<(string First, string Second), double> asked = [];

    /// <summary>What was asked for, by the hashes of the bodies.</summary>
    public IReadOnlyDictionary<(string First, string Second), double> Asked => asked;

    /// <summary>Adds what was counted before.</summary>
    public void Add(string first, string second, double similarity) => known[(first, second)] = similarity;

    /// <summary>The share of runs of words that both have, from 0 to 1.</summary>
    public double Of(ArticleFacts first, ArticleFacts second)
    {
        (string, string) pair = (first.Body, second.Body);
        if (!known.TryGetValue(pair, out double similarity))
            similarity = known[pair] = Shingles.Similarity(first.Shingles, second.Shingles);
        return asked[pair] = similarity;
    }
}
