namespace SeedGen.Text;

/// <summary>
/// Phrases of one or more words, compared word by word without regard to case and culture; marks between the words count.
/// </summary>
internal sealed class PhraseSet
{
    private readonly string[] rows;
    private readonly WordMap<bool> phrases = new();

    /// <summary>The tokens of the longest phrase that begins with a word: what begins none costs one look.</summary>
    private readonly WordMap<int> longestByFirst = new(isRare: true);

    /// <summary>The first words of the phrases, as <see cref="LineWords"/> reads them.</summary>
    private readonly WordFilter firstWords = new(1 << 12);

    /// <summary>
    /// Those that are a phrase, and of longer phrases the first two words: most lines with a small word that begins a phrase have none.
    /// </summary>
    private readonly WordMap<bool> openings = new(isRare: true);

    /// <param name="rows">A row holds many phrases, parted by a bar.</param>
    public PhraseSet(params string[] rows)
    {
        this.rows = rows;
        foreach (Tokens phrase in rows.SelectMany(row => row.Split('|')).Select(Tokens.Read))
        {
            ulong hash = phrase[0].Hash;
            Raise(hash, phrase.Count);
            for (int i = 1; i < phrase.Count; i++)
                hash = WordHash.Join(hash, phrase[i].Hash);
            phrases.Set(hash, true);
            AddOpening(phrase.Text);
        }
    }

    private void AddOpening(string phrase)
    {
        var word = new WordCursor(phrase, 0, phrase.Length);
        if (!word.MoveNext())
            return;
        ulong first = word.Hash;
        firstWords.Add(first);
        openings.Set(word.MoveNext() ? WordHash.Join(first, word.Hash) : first, true);
    }

    /// <summary>The phrases of all <paramref name="sets"/>.</summary>
    public PhraseSet(params PhraseSet[] sets)
        : this([.. sets.SelectMany(set => set.rows)])
    {
    }

    /// <summary>
    /// Whether a phrase that has a word may stand in a line, with its first word at the index <paramref name="from"/> or behind it. False is
    /// certain, but for phrases whose last word an apostrophe follows.
    /// </summary>
    public bool MayStandIn(LineFacts line, int from = 0)
    {
        ulong[] words = line.WordHashes;
        for (int i = from; i < words.Length; i++)
        {
            if (firstWords.MayContain(words[i])
                && (IsOpening(words[i]) || (i + 1 < words.Length && IsOpening(WordHash.Join(words[i], words[i + 1])))))
                return true;
        }
        return false;
    }

    private bool IsOpening(ulong words) => openings.TryGetValue(words, out _);

    /// <summary>Whether a phrase begins with the word that has this <see cref="WordHash"/>.</summary>
    public bool MayBegin(ulong word) => longestByFirst.TryGetValue(word, out _);

    /// <summary>
    /// One past the last token of the longest phrase that begins with the token <paramref name="i"/>; <paramref name="i"/> where none does.
    /// </summary>
    public int Skip(Tokens tokens, int i)
    {
        if (i < 0 || i >= tokens.Count || !longestByFirst.TryGetValue(tokens[i].Hash, out int longest))
            return i;
        int last = Math.Min(i + longest, tokens.Count);
        int end = i;
        ulong hash = tokens[i].Hash;
        for (int next = i + 1; ; next++)
        {
            if (phrases.TryGetValue(hash, out _))
                end = next;
            if (next == last)
                return end;
            hash = WordHash.Join(hash, tokens[next].Hash);
        }
    }

    private void Raise(ulong first, int count)
    {
        longestByFirst.TryGetValue(first, out int longest);
        longestByFirst.Set(first, Math.Max(longest, count));
    }
}
