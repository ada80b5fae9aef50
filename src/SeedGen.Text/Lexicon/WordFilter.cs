using System.Runtime.CompilerServices;

namespace SeedGen.Text;

/// <summary>
/// Tells words that are not in a set, most of the time, by one bit of memory that stays near the processor (Bloom, 1970, with one hash).
/// </summary>
/// <param name="size">How many bits: a power of two from 64 on, ten times as many as there will be words or more.</param>
internal sealed class WordFilter(int size)
{
    private readonly ulong[] bits = new ulong[size / 64];

    public void Add(ulong word) => bits[Index(word)] |= Bit(word);

    /// <summary>False for a word that was not added; true for each that was, and for some others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayContain(ulong word) => (bits[Index(word)] & Bit(word)) != 0;

    private int Index(ulong word) => (int)(word >> 6) & (bits.Length - 1);

    private static ulong Bit(ulong word) => 1UL << (int)(word & 63);
}
