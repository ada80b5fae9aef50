namespace SeedGen.Text;

/// <summary>
/// Phrases of one or more words, compared word by word without regard to case and culture; marks between the words count.
/// </summary>
internal sealed class PhraseSet
{
    private readonly string[] rows;
    private readonly WordMap<bool> phrases = new();

    /// <summary>The tokens of the longest phrase that begins with a word: what begins none costs one look.</summary>
    private readonly WordMap<int> longestByFirst = new();

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
        }
    }

    /// <summary>The phrases of all <paramref name="sets"/>.</summary>
    public PhraseSet(params PhraseSet[] sets)
        : this([.. sets.SelectMany(set => set.rows)])
    {
    }

    /// <summary>Whether any word of a line, as <see cref="LineWords"/> reads it, may begin a phrase.</summary>
    public bool MayStandIn(LineFacts line)
    {
        foreach (ulong word in line.WordHashes)
        {
            if (MayBegin(word))
                return true;
        }
        return false;
    }

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
