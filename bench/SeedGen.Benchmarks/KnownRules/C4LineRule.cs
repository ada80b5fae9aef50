using SeedGen.Text;

namespace SeedGen.Benchmarks;

/// <summary>
/// The lines that the cleaning of the C4 corpus keeps (Raffel et al. 2020): they end like a sentence, have five words or more, and nothing
/// of code. The trainer knows the rule, too, with its own careful words; here it is as fast as such a rule can be.
/// </summary>
internal static class C4LineRule
{
    private const int FewestWords = 5;

    /// <summary>Whether <paramref name="line"/> is kept.</summary>
    public static bool Keeps(string line) =>
        line.AsSpan().TrimEnd() is [.., '.' or '!' or '?' or '"' or '”']
        && HasWords(line, FewestWords)
        && !line.Contains('{', StringComparison.Ordinal)
        && !line.Contains("javascript", StringComparison.OrdinalIgnoreCase)
        && !line.Contains("lorem ipsum", StringComparison.OrdinalIgnoreCase);

    private static bool HasWords(string line, int fewest)
    {
        var word = new WordCursor(line, 0, line.Length);
        for (int count = 0; count < fewest; count++)
        {
            if (!word.MoveNext())
                return false;
        }
        return true;
    }
}
