namespace SeedGen.Training;

/// <summary>Random draws that are the same on every machine and every version of the runtime: SplitMix64 (Steele and others, 2014).</summary>
internal sealed class Draws(int seed)
{
    private ulong state = unchecked((ulong)seed * 0x9E3779B97F4A7C15);

    /// <summary>The next number from 0 to 1, 1 excluded.</summary>
    public double Next() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>The next number from 0 to <paramref name="end"/>, excluded.</summary>
    public int Next(int end) => (int)(NextBits() % (ulong)end);

    /// <summary>Puts the items of <paramref name="items"/> in a random order.</summary>
    public void Shuffle<T>(T[] items)
    {
        for (int i = items.Length - 1; i > 0; i--)
        {
            int other = Next(i + 1);
            (items[i], items[other]) = (items[other], items[i]);
        }
    }

    private ulong NextBits()
    {
        state += 0x9E3779B97F4A7C15;
        ulong bits = state;
        bits = unchecked((bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9);
        bits = unchecked((bits ^ (bits >> 27)) * 0x94D049BB133111EB);
        return bits ^ (bits >> 31);
    }
}
