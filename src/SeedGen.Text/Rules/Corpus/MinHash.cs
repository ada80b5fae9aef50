namespace SeedGen.Text;

/// <summary>
/// The bands of a set's MinHash signature (Broder 1997): two sets share a band the more likely the more they have in common, so that
/// what is alike is found without comparing every pair.
/// </summary>
/// <remarks>
/// 32 bands of 4 rows. Sets of similarity s share one of them with the probability 1 − (1 − s⁴)³²: at .72 that is .99996, at .5 .87, at .3
/// .23, at .1 .003. Whether two sets that do are alike is then counted exactly.
/// </remarks>
internal static class MinHash
{
    public const int Bands = 32;

    private const int Rows = 4;

    private static readonly ulong[] Multipliers = MakeMultipliers();

    /// <summary>The hash of each band; empty for the empty set.</summary>
    public static ulong[] BandsOf(uint[] set)
    {
        if (set.Length == 0)
            return [];
        uint[] least = new uint[Bands * Rows];
        for (int i = 0; i < least.Length; i++)
        {
            ulong multiplier = Multipliers[i];
            uint min = uint.MaxValue;
            foreach (uint member in set)
            {
                // Multiply-shift; the upper half of the product is the hash.
                uint hash = (uint)(unchecked((member ^ multiplier) * multiplier) >> 32);
                min = hash < min ? hash : min;
            }
            least[i] = min;
        }
        ulong[] bands = new ulong[Bands];
        for (int band = 0; band < Bands; band++)
        {
            ulong hash = WordHash.Seed;
            for (int row = 0; row < Rows; row++)
                hash = WordHash.Join(hash, least[(band * Rows) + row]);
            bands[band] = hash;
        }
        return bands;
    }

    /// <summary>Odd numbers that are the same on every machine (SplitMix64).</summary>
    private static ulong[] MakeMultipliers()
    {
        ulong[] multipliers = new ulong[Bands * Rows];
        ulong state = 0;
        for (int i = 0; i < multipliers.Length; i++)
        {
            state = unchecked(state + 0x9E3779B97F4A7C15);
            ulong mixed = unchecked((state ^ (state >> 30)) * 0xBF58476D1CE4E5B9);
            mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB);
            multipliers[i] = (mixed ^ (mixed >> 31)) | 1;
        }
        return multipliers;
    }
}
