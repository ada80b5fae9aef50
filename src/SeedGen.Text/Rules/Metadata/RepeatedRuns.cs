namespace SeedGen.Text;

/// <summary>
/// Where the runs of so many words stand that a text has more than once, for one word, two, three, and so on. A run is repeated only if it
/// is without its last word, so each step looks at what the one before left: in most texts hardly anything after two or three.
/// </summary>
internal sealed class RepeatedRuns
{
    private readonly ulong[] words;

    // Of the places, in order: the index of the word that begins the run, the run's number, and which time it stands there, from 1.
    private readonly int[] starts, runs, times;

    /// <summary>By number of the run: a hash of the shorter run's number and the last word.</summary>
    private readonly ulong[] keys;

    /// <summary>By number of the run: how often it stands in the text.</summary>
    private readonly int[] counts;

    /// <summary>An open-addressing table of the numbers, plus one, by key.</summary>
    private readonly int[] slots;

    /// <param name="words">The <see cref="WordHash"/> of each word, in order.</param>
    public RepeatedRuns(ulong[] words)
    {
        this.words = words;
        starts = new int[words.Length];
        for (int i = 0; i < starts.Length; i++)
            starts[i] = i;
        runs = new int[words.Length];
        times = new int[words.Length];
        keys = new ulong[words.Length];
        counts = new int[words.Length];
        slots = new int[SlotsFor(words.Length)];
        Count = words.Length;
    }

    /// <summary>How many words the runs have; at first 0, a run that stands everywhere.</summary>
    public int Length { get; private set; }

    /// <summary>How many places there are.</summary>
    public int Count { get; private set; }

    /// <summary>The index of the word that begins the run at a place.</summary>
    public int Start(int place) => starts[place];

    /// <summary>Which time the run stands there, from 1.</summary>
    public int Time(int place) => times[place];

    /// <summary>Goes on to the runs that are one word longer.</summary>
    public void Lengthen()
    {
        // Behind the text's last word there is none.
        if (Count > 0 && starts[Count - 1] + Length == words.Length)
            Count--;
        int last = SlotsFor(Count) - 1, found = 0;
        Array.Clear(slots, 0, last + 1);
        for (int place = 0; place < Count; place++)
        {
            ulong key = words[starts[place] + Length] ^ unchecked((ulong)runs[place] * 0x9E37_79B9_7F4A_7C15);
            int slot = (int)key & last;
            while (slots[slot] is > 0 and var other && keys[other - 1] != key)
                slot = (slot + 1) & last;
            if (slots[slot] == 0)
            {
                keys[found] = key;
                counts[found] = 0;
                slots[slot] = ++found;
            }
            int run = slots[slot] - 1;
            runs[place] = run;
            times[place] = ++counts[run];
        }
        Length++;
        Count = KeepRepeated();
    }

    private int KeepRepeated()
    {
        int kept = 0;
        for (int place = 0; place < Count; place++)
        {
            if (counts[runs[place]] == 1)
                continue;
            (starts[kept], runs[kept], times[kept]) = (starts[place], runs[place], times[place]);
            kept++;
        }
        return kept;
    }

    private static int SlotsFor(int count)
    {
        int size = 2;
        while (size < count * 2)
            size *= 2;
        return size;
    }
}
