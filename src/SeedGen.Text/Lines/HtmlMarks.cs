namespace SeedGen.Text;

/// <summary>Finds the ends of tags and comments of HTML within a line.</summary>
internal static class HtmlMarks
{
    // Longer ones are none, so that a text of opening marks is read in linear time, too.
    private const int LongestTag = 2_000, LongestName = 10;

    /// <summary>One past the tag or comment that begins at <paramref name="i"/>; <paramref name="i"/> where none does.</summary>
    public static int EndOf(string text, int i)
    {
        if (text[i] != '<' || i + 2 >= text.Length)
            return i;
        bool isComment = IsComment(text, i);
        if (!isComment && (NameAt(text, i) is not { } name || !HtmlNames.Contains(name)))
            return i;
        string end = isComment ? "-->" : ">";
        int close = text.IndexOf(end, i, Math.Min(text.Length - i, LongestTag), StringComparison.Ordinal);
        return close < 0 ? i : close + end.Length;
    }

    /// <summary>Whether a comment begins at <paramref name="i"/>.</summary>
    public static bool IsComment(string text, int i) => string.CompareOrdinal(text, i, "<!--", 0, 4) == 0;

    /// <summary>Whether the tag at <paramref name="i"/> stands within a sentence, so that it parts no words.</summary>
    public static bool IsInline(string text, int i) => NameAt(text, i) is { } name && HtmlNames.Inline.Contains(name);

    private static string? NameAt(string text, int i)
    {
        int start = text[i + 1] == '/' ? i + 2 : i + 1, end = start;
        while (end < text.Length && end - start <= LongestName && (char.IsLetter(text[end]) || (end > start && char.IsDigit(text[end]))))
            end++;
        return end > start ? text.Substring(start, end - start) : null;
    }
}
