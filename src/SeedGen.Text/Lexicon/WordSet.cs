using System.Collections;

namespace SeedGen.Text;

/// <summary>A set of words, compared without regard to case and culture. A row may hold many, parted by spaces.</summary>
internal sealed class WordSet(params string[] rows) : IEnumerable<string>
{
    private static readonly char[] Space = [' '];

    private readonly HashSet<string> words = new(rows.SelectMany(Split), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether <paramref name="word"/> is in the set; the empty word never is.</summary>
    public bool Contains(string word) => words.Contains(word);

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => words.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The words of a row, in order.</summary>
    public static string[] Split(string row) => row.Split(Space, StringSplitOptions.RemoveEmptyEntries);
}
