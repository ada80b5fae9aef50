namespace SeedGen.Text;

/// <summary>
/// The words of one article and how often each stands there: the evidence for what is a word of this text. The parts of a compound and the
/// word in front of an apostrophe count as words, too.
/// </summary>
internal sealed class Vocabulary
{
    private readonly WordMap<WordUse> words;

    private Vocabulary(int capacity) => words = new(capacity: capacity);

    /// <summary>The words of all <paramref name="lines"/>.</summary>
    public static Vocabulary Of(string source, CheckedLine[] lines)
    {
        var vocabulary = new Vocabulary(lines.Sum(line => line.Words.Length) / 2);
        foreach (CheckedLine line in lines)
        {
            (TextRange[] words, ulong[] hashes, ulong[] keys) = (line.Words, line.WordHashes, line.WordKeys);
            for (int i = 0; i < words.Length; i++)
            {
                if (hashes[i] == keys[i])
                    vocabulary.Add(hashes[i], source[words[i].Start]);
                else
                    vocabulary.AddJoined(source, words[i], hashes[i]);
            }
        }
        return vocabulary;
    }

    /// <summary>How the article uses the word; the default where it does not.</summary>
    public WordUse this[ulong word] => words.TryGetValue(word, out WordUse use) ? use : default;

    /// <summary>How the article uses what stands from <paramref name="start"/> to <paramref name="end"/>; either apostrophe counts as the other.</summary>
    public WordUse Of(string source, int start, int end) => this[HashOf(source, start, end)];

    /// <summary>Adds a word in which something joins parts that are words of their own, and these.</summary>
    private void AddJoined(string source, TextRange word, ulong hash)
    {
        bool hasApostrophe = false;
        int part = word.Start;
        for (int i = word.Start; i < word.End; i++)
        {
            char c = source[i];
            if (char.IsLetterOrDigit(c))
                continue;
            hasApostrophe |= c == '\'';
            if (i > part)
                Add(HashOf(source, part, i), source[part]);
            part = i + 1;
        }
        if (part > word.Start && part < word.End)
            Add(HashOf(source, part, word.End), source[part]);
        Add(hasApostrophe ? HashOf(source, word.Start, word.End) : hash, source[word.Start]);
    }

    private void Add(ulong word, char first)
    {
        ref WordUse use = ref words[word];
        use = use.Again(char.IsUpper(first));
    }

    private static ulong HashOf(string source, int start, int end)
    {
        ulong hash = WordHash.Seed;
        for (int i = start; i < end; i++)
            hash = WordHash.Add(hash, source[i] == '\'' ? '’' : WordHash.ToLower(source[i]));
        return WordHash.Finish(hash, char.IsDigit(source[start]));
    }
}
