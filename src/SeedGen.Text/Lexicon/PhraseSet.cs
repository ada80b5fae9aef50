namespace SeedGen.Text;

/// <summary>Phrases of one or more words, compared word by word without regard to case and culture; marks between the words count.</summary>
internal sealed class PhraseSet
{
    private readonly HashSet<string> phrases;
    private readonly int longest;

    /// <param name="rows">A row holds many phrases, parted by a bar.</param>
    public PhraseSet(params string[] rows)
    {
        var all = rows.SelectMany(row => row.Split('|')).Select(Tokens.Read).ToList();
        phrases = new HashSet<string>(all.Select(phrase => Key(phrase, 0, phrase.Count)), StringComparer.OrdinalIgnoreCase);
        longest = all.Max(phrase => phrase.Count);
    }

    /// <summary>One past the last token of the longest phrase that begins with the token <paramref name="i"/>; <paramref name="i"/> where none does.</summary>
    public int Skip(Tokens tokens, int i)
    {
        for (int end = Math.Min(i + longest, tokens.Count); end > i; end--)
        {
            if (phrases.Contains(Key(tokens, i, end)))
                return end;
        }
        return i;
    }

    private static string Key(Tokens tokens, int first, int end) =>
        string.Join(" ", Enumerable.Range(first, end - first).Select(i => tokens.Text.Substring(tokens[i].Start, tokens[i].End - tokens[i].Start)));
}
