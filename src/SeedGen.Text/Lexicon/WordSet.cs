using System.Collections;

namespace SeedGen.Text;

/// <summary>A set of words, compared without regard to case and culture. A row may hold many, parted by spaces.</summary>
internal sealed class WordSet : IEnumerable<string>
{
    private static readonly char[] Space = [' '];

    private readonly string[] words;
    private readonly WordMap<bool> hashes = new(isRare: true);

    public WordSet(params string[] rows)
    {
        words = [.. rows.SelectMany(Split)];
        foreach (string word in words)
            hashes.Set(WordHash.Of(word), true);
    }

    /// <summary>Whether <paramref name="word"/> is in the set; the empty word never is.</summary>
    public bool Contains(string word) => Contains(WordHash.Of(word));

    /// <summary>Whether the word with this <see cref="WordHash"/> is in the set.</summary>
    public bool Contains(ulong word) => hashes.TryGetValue(word, out _);

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)words).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The words of a row, in order.</summary>
    public static string[] Split(string row) => row.Split(Space, StringSplitOptions.RemoveEmptyEntries);
}
