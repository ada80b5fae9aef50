namespace SeedGen.Text;

/// <summary>How many lines of a text have a word; an open-addressing table, since a page asks it once a word.</summary>
internal sealed class WordCounts
{
    private readonly ulong[] words;
    private readonly byte[] counts;
    private readonly int mask;

    /// <param name="capacity">The most words that will be added.</param>
    public WordCounts(int capacity)
    {
        int size = 16;
        while (size < capacity * 2)
            size *= 2;
        words = new ulong[size];
        counts = new byte[size];
        mask = size - 1;
    }

    /// <summary>How often <paramref name="word"/> was added; 255 stands for more as well.</summary>
    public int this[ulong word] => counts[Find(word)];

    public void Add(ulong word)
    {
        int at = Find(word);
        words[at] = word;
        if (counts[at] < byte.MaxValue)
            counts[at]++;
    }

    private int Find(ulong word)
    {
        int at = (int)(word ^ (word >> 32)) & mask;
        while (counts[at] > 0 && words[at] != word)
            at = (at + 1) & mask;
        return at;
    }
}
