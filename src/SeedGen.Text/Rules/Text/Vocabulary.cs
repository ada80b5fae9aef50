namespace SeedGen.Text;

/// <summary>
/// The words of one article and how often each stands there: the evidence for what is a word of this text. The parts of a compound and the
/// word in front of an apostrophe count as words, too.
/// </summary>
internal sealed class Vocabulary
{
    private readonly WordMap<WordUse> words = new();

    /// <summary>The words of all <paramref name="lines"/>.</summary>
    public static Vocabulary Of(string source, CheckedLine[] lines)
    {
        var vocabulary = new Vocabulary();
        foreach (CheckedLine line in lines)
        {
            foreach (TextRange word in line.Words)
                vocabulary.Add(source, word);
        }
        return vocabulary;
    }

    /// <summary>How the article uses the word; the default where it does not.</summary>
    public WordUse this[ulong word] => words.TryGetValue(word, out WordUse use) ? use : default;

    /// <summary>How the article uses what stands from <paramref name="start"/> to <paramref name="end"/>; either apostrophe counts as the other.</summary>
    public WordUse Of(string source, int start, int end) => this[HashOf(source, start, end)];

    private void Add(string source, TextRange word)
    {
        Add(source, word.Start, word.End);
        int part = word.Start;
        for (int i = word.Start; i < word.End; i++)
        {
            if (char.IsLetterOrDigit(source[i]))
                continue;
            if (i > part)
                Add(source, part, i);
            part = i + 1;
        }
        if (part > word.Start && part < word.End)
            Add(source, part, word.End);
    }

    private void Add(string source, int start, int end)
    {
        ulong hash = HashOf(source, start, end);
        WordUse use = this[hash];
        words.Set(hash, new WordUse(use.Count + 1, use.Capitals + (char.IsUpper(source[start]) ? 1 : 0)));
    }

    private static ulong HashOf(string source, int start, int end)
    {
        ulong hash = WordHash.Seed;
        for (int i = start; i < end; i++)
            hash = WordHash.Add(hash, source[i] == '\'' ? '’' : WordHash.ToLower(source[i]));
        return WordHash.Finish(hash, char.IsDigit(source[start]));
    }
}
