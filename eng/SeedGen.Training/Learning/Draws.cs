using SeedGen.Text;

namespace SeedGen.Training;

/// <summary>Random draws that are the same on every machine and every version of the runtime: see <see cref="SplitMix64"/>.</summary>
internal sealed class Draws(int seed)
{
    private ulong state = unchecked((ulong)seed * SplitMix64.Step);

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
        state = unchecked(state + SplitMix64.Step);
        return SplitMix64.Mix(state);
    }
}
