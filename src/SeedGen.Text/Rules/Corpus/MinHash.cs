namespace SeedGen.Text;

/// <summary>
/// The bands of a set's MinHash signature (Broder 1997): two sets share a band the more likely the more they have in common, so that
/// what is alike is found without comparing every pair.
/// </summary>
/// <remarks>
/// Each member is thrown a few times into as many bins as the signature has rows, and the least that falls into a bin is its row (one
/// permutation hashing: Li, Owen and Zhang 2012): that is a few hashes a member, instead of one a row. A bin that stays empty borrows from the
/// next that is not (Shrivastava and Li 2014), which only sets of some twenty members do often.
/// 32 bands of 4 rows. Sets of similarity s share one of them with the probability 1 − (1 − s⁴)³²: at .72 that is .99996, at .5 .87, at .3
/// .23, at .1 .003. Whether two sets that do are alike is then counted exactly.
/// </remarks>
internal static class MinHash
{
    public const int Bands = 32;

    private const int Rows = 4, Bins = Bands * Rows;

    /// <summary>How often a member is thrown: with one throw, one in twenty of the pairs of small sets that are alike would share no band.</summary>
    private const int Throws = 4;

    private const ulong Empty = ulong.MaxValue;

    /// <summary>The hash of each band; empty for the empty set.</summary>
    /// <param name="set">The members, in any order; one that is there twice counts once.</param>
    public static ulong[] BandsOf(uint[] set)
    {
        if (set.Length == 0)
            return [];
        ulong[] rows = Borrow(LeastOfBins(set));
        ulong[] bands = new ulong[Bands];
        for (int band = 0; band < Bands; band++)
        {
            // Rows that stand far apart, for those that stand together may have borrowed from one.
            ulong hash = WordHash.Seed;
            for (int row = 0; row < Rows; row++)
                hash = WordHash.Join(hash, rows[(row * Bands) + band]);
            bands[band] = hash;
        }
        return bands;
    }

    /// <summary>By bin: the least hash that fell into it; the greatest of all numbers where none did.</summary>
    private static ulong[] LeastOfBins(uint[] set)
    {
        ulong[] least = new ulong[Bins];
        for (int bin = 0; bin < Bins; bin++)
            least[bin] = Empty;
        foreach (uint member in set)
        {
            for (int i = 1; i <= Throws; i++)
            {
                ulong hash = SplitMix64.Mix(unchecked(member + ((ulong)i * SplitMix64.Step)));
                ref ulong bin = ref least[(int)(hash % Bins)];
                bin = hash < bin ? hash : bin;
            }
        }
        return least;
    }

    /// <summary>
    /// Fills the empty bins. How far what is borrowed came goes into it: else two sets whose neighboring bins are empty would agree in all.
    /// </summary>
    private static ulong[] Borrow(ulong[] least)
    {
        ulong[] rows = new ulong[Bins];
        for (int bin = 0; bin < Bins; bin++)
        {
            int distance = 0;
            while (least[(bin + distance) % Bins] == Empty)
                distance++;
            rows[bin] = unchecked(least[(bin + distance) % Bins] + ((ulong)distance * SplitMix64.Step));
        }
        return rows;
    }
}
