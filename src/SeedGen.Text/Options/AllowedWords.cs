namespace SeedGen.Text;

/// <summary>Words and phrases that a user means as they are.</summary>
/// <param name="words">Each without white space at its ends.</param>
public sealed class AllowedWords(IEnumerable<string> words)
{
    /// <summary>No word at all.</summary>
    public static readonly AllowedWords None = new([]);

    private readonly HashSet<string> words = new(words, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether what stands in <paramref name="span"/> is one of them, or stands in one.</summary>
    /// <remarks>A word of the text is what stands between white space, with the marks at its ends or without.</remarks>
    internal bool Cover(string source, TextRange span)
    {
        if (words.Count == 0 || span.Length == 0)
            return false;
        if (words.Contains(source.Substring(span.Start, span.Length).Trim()))
            return true;
        int start = span.Start, end = span.End;
        while (start > 0 && !char.IsWhiteSpace(source[start - 1]))
            start--;
        while (end < source.Length && !char.IsWhiteSpace(source[end]))
            end++;
        return source.Substring(start, end - start)
            .Split([' ', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)
            .Any(word => words.Contains(word) || words.Contains(WithoutMarks(word)));
    }

    private static string WithoutMarks(string word)
    {
        int start = 0, end = word.Length;
        while (start < end && !LineWords.IsWordPart(word[start]))
            start++;
        while (end > start && !LineWords.IsWordPart(word[end - 1]))
            end--;
        return word.Substring(start, end - start);
    }
}
