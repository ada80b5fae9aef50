namespace SeedGen.Text;

/// <summary>
/// Where the runs of so many words stand that a text has more than once, of ever more words. A run is repeated only if it is without its
/// last word, so each step looks at what the one before left: in most texts hardly anything after two or three.
/// </summary>
internal sealed class RepeatedRuns
{
    /// <summary>Bits a word in the filters of the first look: one run in so many, or fewer, is taken for repeated by chance.</summary>
    private const int BitsAWord = 8;

    private readonly ulong[] words;

    // Of the places, in order: the index of the word that begins the run, the run's hash, and what Times says of it.
    private readonly int[] starts, times;
    private readonly ulong[] runs;

    /// <summary>An open-addressing table of the first places of runs, plus one, by the run's hash.</summary>
    private readonly int[] slots;

    /// <param name="words">The <see cref="WordHash"/> of each word, in order.</param>
    /// <param name="length">How many words the shortest runs have, from 1.</param>
    public RepeatedRuns(ulong[] words, int length)
    {
        this.words = words;
        Length = length;
        WordFilter repeated = Look(out int places);
        starts = new int[places];
        times = new int[places];
        runs = new ulong[places];
        slots = new int[PowerOfTwoFrom(2 * places)];
        for (int i = 0; Count < places; i++)
        {
            ulong run = HashAt(i);
            if (repeated.MayContain(run))
                (starts[Count], runs[Count++]) = (i, run);
        }
        KeepRepeated();
    }

    /// <summary>How many words the runs have.</summary>
    public int Length { get; private set; }

    /// <summary>How many places there are.</summary>
    public int Count { get; private set; }

    /// <summary>The index of the word that begins the run at a place.</summary>
    public int Start(int place) => starts[place];

    /// <summary>How often the run at a place stands in the text, where that is the first of its places; 0 where it is another.</summary>
    public int Times(int place) => times[place];

    /// <summary>Goes on to the runs that are one word longer.</summary>
    public void Lengthen()
    {
        // Behind the text's last word there is none.
        if (Count > 0 && starts[Count - 1] + Length == words.Length)
            Count--;
        for (int place = 0; place < Count; place++)
            runs[place] = WordHash.Join(runs[place], words[starts[place] + Length]);
        Length++;
        KeepRepeated();
    }

    /// <summary>A first look, which most runs of most texts end at: all runs that are repeated, and few others.</summary>
    /// <param name="places">How many places these runs have.</param>
    private WordFilter Look(out int places)
    {
        int bits = PowerOfTwoFrom(BitsAWord * words.Length);
        WordFilter once = new(bits), repeated = new(bits);
        places = 0;
        for (int i = 0; i + Length <= words.Length; i++)
        {
            ulong run = HashAt(i);
            if (once.MayContain(run))
            {
                // The second counts for the first, too.
                places += repeated.MayContain(run) ? 1 : 2;
                repeated.Add(run);
            }
            once.Add(run);
        }
        return repeated;
    }

    private ulong HashAt(int start)
    {
        ulong hash = words[start];
        for (int i = start + 1; i < start + Length; i++)
            hash = WordHash.Join(hash, words[i]);
        return hash;
    }

    private void KeepRepeated()
    {
        CountTimes();
        int kept = 0;
        for (int place = 0; place < Count; place++)
        {
            if (times[place] == 1)
                continue;
            (starts[kept], runs[kept], times[kept]) = (starts[place], runs[place], times[place]);
            kept++;
        }
        Count = kept;
    }

    private void CountTimes()
    {
        int last = PowerOfTwoFrom(2 * Count) - 1;
        Array.Clear(slots, 0, last + 1);
        for (int place = 0; place < Count; place++)
        {
            int slot = (int)runs[place] & last;
            while (slots[slot] is > 0 and var other && runs[other - 1] != runs[place])
                slot = (slot + 1) & last;
            times[place] = 0;
            if (slots[slot] == 0)
                slots[slot] = place + 1;
            times[slots[slot] - 1]++;
        }
    }

    /// <summary>The least power of two that is not less than <paramref name="count"/>, and fits a <see cref="WordFilter"/>.</summary>
    private static int PowerOfTwoFrom(int count)
    {
        int size = 64;
        while (size < count)
            size *= 2;
        return size;
    }
}
