namespace SeedGen.Text;

/// <summary>
/// Phrases of one or more words, compared word by word without regard to case and culture; marks between the words count.
/// </summary>
internal sealed class PhraseSet
{
    private readonly HashSet<string> phrases = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The tokens of the longest phrase that begins with a word: what begins none costs one look.</summary>
    private readonly Dictionary<string, int> longestByFirst = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="rows">A row holds many phrases, parted by a bar.</param>
    public PhraseSet(params string[] rows)
    {
        foreach (Tokens phrase in rows.SelectMany(row => row.Split('|')).Select(Tokens.Read))
        {
            string first = Key(phrase, 0, 1);
            longestByFirst.TryGetValue(first, out int longest);
            longestByFirst[first] = Math.Max(longest, phrase.Count);
            phrases.Add(Key(phrase, 0, phrase.Count));
        }
    }

    /// <summary>Whether a phrase begins with <paramref name="word"/>.</summary>
    public bool MayBegin(string word) => longestByFirst.ContainsKey(word);

    /// <summary>
    /// One past the last token of the longest phrase that begins with the token <paramref name="i"/>; <paramref name="i"/> where none does.
    /// </summary>
    public int Skip(Tokens tokens, int i)
    {
        if (i < 0 || i >= tokens.Count || !longestByFirst.TryGetValue(Key(tokens, i, i + 1), out int longest))
            return i;
        for (int end = Math.Min(i + longest, tokens.Count); end > i; end--)
        {
            if (phrases.Contains(Key(tokens, i, end)))
                return end;
        }
        return i;
    }

    private static string Key(Tokens tokens, int first, int end)
    {
        string key = TextOf(tokens, first);
        for (int i = first + 1; i < end; i++)
            key += " " + TextOf(tokens, i);
        return key;
    }

    private static string TextOf(Tokens tokens, int i) =>
        tokens.Is(i, TokenKind.Word) ? tokens.Word(i) : tokens.Text.Substring(tokens[i].Start, tokens[i].End - tokens[i].Start);
}
