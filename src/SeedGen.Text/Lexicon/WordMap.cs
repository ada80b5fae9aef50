using System.Runtime.CompilerServices;

namespace SeedGen.Text;

/// <summary>What is known of words, by their <see cref="WordHash"/>: a hash table that is looked up for every word of every text.</summary>
/// <remarks>Words are added while a lexicon is built; after that nothing changes, so that many threads may look at once.</remarks>
/// <param name="isRare">Whether most of the words that are looked up are not there: then a filter is asked first.</param>
/// <param name="capacity">How many words there is room for at first.</param>
internal sealed class WordMap<T>(bool isRare = false, int capacity = 1)
{
    /// <summary>Slots a word, at least: a word that is not there mostly meets a free one at once.</summary>
    private const int Room = 3;

    /// <summary>Bits of the filter by slot, and so 12 a word at least.</summary>
    private const int BitsOfSlot = 4;

    private ulong[] words = new ulong[SlotsFor(capacity)];
    private T[] values = new T[SlotsFor(capacity)];
    private WordFilter? filter = isRare ? FilterFor(SlotsFor(capacity)) : null;

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>Whether the word is there, and what is known of it; 0, the hash of nothing, never is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGetValue(ulong word, out T value)
    {
        if (filter is null || filter.MayContain(word))
            return Find(word, out value);
        value = default!;
        return false;
    }

    private bool Find(ulong word, out T value)
    {
        ulong[] slots = words;
        int slot = (int)word & (slots.Length - 1);
        while (slots[slot] is var other && other != word)
        {
            if (other == 0)
            {
                value = default!;
                return false;
            }
            slot = (slot + 1) & (slots.Length - 1);
        }
        value = values[slot];
        return word != 0;
    }

    /// <summary>What is known of the word, to be read or replaced before any other word is added; a new word is added with the default.</summary>
    /// <param name="word">Not 0, which stands for a free slot.</param>
    public ref T this[ulong word]
    {
        get
        {
            int slot = SlotOf(word);
            if (words[slot] != word)
                slot = Add(word, slot);
            return ref values[slot];
        }
    }

    /// <summary>Adds the word, or replaces what is known of it.</summary>
    /// <param name="word">Not 0, which stands for a free slot.</param>
    /// <param name="value">What is known of it.</param>
    public void Set(ulong word, T value) => this[word] = value;

    private int Add(ulong word, int slot)
    {
        Count++;
        if (Count * Room > words.Length)
        {
            Grow();
            slot = SlotOf(word);
        }
        words[slot] = word;
        filter?.Add(word);
        return slot;
    }

    private static WordFilter FilterFor(int slots) => new(Math.Max(64, slots * BitsOfSlot));

    private static int SlotsFor(int count)
    {
        int size = 4;
        while (size < count * Room)
            size *= 2;
        return size;
    }

    /// <summary>The word's slot, or the free one where it belongs.</summary>
    private int SlotOf(ulong word)
    {
        ulong[] slots = words;
        int last = slots.Length - 1;
        int slot = (int)word & last;
        while (slots[slot] != word && slots[slot] != 0)
            slot = (slot + 1) & last;
        return slot;
    }

    private void Grow()
    {
        (ulong[] oldWords, T[] oldValues) = (words, values);
        words = new ulong[oldWords.Length * 2];
        values = new T[oldWords.Length * 2];
        filter = isRare ? FilterFor(words.Length) : null;
        for (int i = 0; i < oldWords.Length; i++)
        {
            if (oldWords[i] == 0)
                continue;
            int slot = SlotOf(oldWords[i]);
            words[slot] = oldWords[i];
            values[slot] = oldValues[i];
            filter?.Add(oldWords[i]);
        }
    }
}
