namespace SeedGen.Text;

/// <summary>Which files share a band. Most bands have one file, so that a list for each would be most of what a comparison takes.</summary>
internal sealed class BandTable(int capacity)
{
    /// <summary>The files of a band that a further one is compared with: the earliest, since copies of copies all share theirs.</summary>
    private const int MostOfABand = 4;

    private readonly Dictionary<(int Band, ulong Hash), int> firsts = new(capacity, new ByHash());
    private readonly Dictionary<(int Band, ulong Hash), List<int>> others = [];

    /// <summary>Adds the files that have the band to <paramref name="members"/>, and then the file to the band.</summary>
    public void Join(int band, ulong hash, int file, HashSet<int> members)
    {
        (int, ulong) key = (band, hash);
        if (!firsts.TryGetValue(key, out int first))
        {
            firsts.Add(key, file);
            return;
        }
        members.Add(first);
        if (!others.TryGetValue(key, out List<int>? more))
            others.Add(key, more = []);
        members.UnionWith(more);
        if (more.Count < MostOfABand - 1)
            more.Add(file);
    }

    /// <summary>The hash is one already.</summary>
    private sealed class ByHash : IEqualityComparer<(int Band, ulong Hash)>
    {
        public bool Equals((int Band, ulong Hash) x, (int Band, ulong Hash) y) => x.Hash == y.Hash && x.Band == y.Band;

        public int GetHashCode((int Band, ulong Hash) key) => (int)(key.Hash ^ (key.Hash >> 32));
    }
}
