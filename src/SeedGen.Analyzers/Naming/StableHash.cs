namespace SeedGen.Analyzers;

/// <summary>
/// FNV-1a over UTF-16 units: the same on every machine and in every run, which <see cref="string.GetHashCode()"/> is not.
/// </summary>
internal static class StableHash
{
    /// <summary>The 32-bit hash of <paramref name="text"/>.</summary>
    public static uint Of(string text) => text.Aggregate(2166136261u, (hash, c) => unchecked((hash ^ c) * 16777619u));
}
