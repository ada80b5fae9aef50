using System.Runtime.CompilerServices;

namespace SeedGen.Text;

/// <summary>
/// A word's 64-bit hash, by which lexicons know it: words that differ in case only have the same. Two words that share one by chance are
/// not to be expected in any amount of text, so that nothing compares the words themselves.
/// </summary>
/// <remarks>FNV-1a over UTF-16 units: the same on every machine and runtime, as far as they agree on lower case.</remarks>
internal static class WordHash
{
    /// <summary>What the hash of a word begins with, before its first unit.</summary>
    public const ulong Seed = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    /// <summary>Set in the hashes of words that begin with a digit.</summary>
    private const ulong Number = 1UL << 63;

    /// <summary>The hash of <paramref name="word"/>.</summary>
    public static ulong Of(string word) => Of(word, 0, word.Length);

    /// <summary>The hash of a word of one unit, which is no digit.</summary>
    public static ulong Of(char c) => Finish(Add(Seed, ToLower(c)), isNumber: false);

    /// <summary>The hash of a part of a text that has at least one unit.</summary>
    public static ulong Of(string text, int start, int end)
    {
        ulong hash = Seed;
        for (int i = start; i < end; i++)
            hash = Add(hash, ToLower(text[i]));
        return Finish(hash, start < end && CharClasses.Of(text[start]) == CharClass.Digit);
    }

    /// <summary>The unfinished hash of a word that has one more unit behind it.</summary>
    /// <param name="hash">The unfinished hash of the units before.</param>
    /// <param name="lower">The unit, <see cref="ToLower"/> called.</param>
    public static ulong Add(ulong hash, char lower) => unchecked((hash ^ lower) * Prime);

    /// <summary>The word's hash, from the unfinished one over all its units. Its lower half alone is a good hash, too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Finish(ulong hash, bool isNumber)
    {
        ulong folded = (hash ^ (hash >> 32)) & ~Number;
        return isNumber ? folded | Number : folded;
    }

    /// <summary>The hash of a phrase that has one more word behind it.</summary>
    public static ulong Join(ulong phrase, ulong word) => unchecked((phrase * Prime) ^ word);

    /// <summary>Whether the word begins with a digit.</summary>
    public static bool IsNumber(ulong hash) => (hash & Number) != 0;

    /// <summary>
    /// The unit in lower case. Turkish has two letters i, and which of them a capital stands for depends on the culture; a Greek word may
    /// end in a sigma of its own: each pair is one letter here.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char ToLower(char c) => c < 0x80 ? (c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c) : ToLowerBeyondAscii(c);

    private static char ToLowerBeyondAscii(char c) => c is 'İ' or 'ı' ? 'i' : c == 'ς' ? 'σ' : char.ToLowerInvariant(c);
}
