namespace SeedGen.Text;

/// <summary>Code within a sentence, between as many backticks before as behind it (CommonMark, section 6.1).</summary>
internal static class CodeSpan
{
    // Longer ones are none, so that a text of backticks is read in linear time, too.
    private const int Longest = 2_000;

    /// <summary>
    /// One past the code that begins with the backtick at <paramref name="start"/>; <paramref name="start"/> where none does. Backticks that begin a
    /// quotation, as in <c>`this'</c>, touch no word before and end none.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the backtick stands.</param>
    /// <param name="limit">Where the line ends.</param>
    public static int EndOf(string text, int start, int limit)
    {
        limit = Math.Min(limit, start + Longest);
        int open = EndOfRun(text, start, limit);
        if (IsOfWord(text, start - 1) || open == limit)
            return start;
        for (int close = IndexOf(text, open, limit); close >= 0; close = IndexOf(text, close, limit))
        {
            int end = EndOfRun(text, close, limit);
            if (end - close == open - start)
                return Closes(text, open, close, end) ? end : start;
            close = end;
        }
        return start;
    }

    private static bool Closes(string text, int open, int close, int end) =>
        (!char.IsWhiteSpace(text[close - 1]) || char.IsWhiteSpace(text[open])) && !(end < text.Length && IsOfWord(text, end));

    private static int IndexOf(string text, int start, int limit) => start >= limit ? -1 : text.IndexOf('`', start, limit - start);

    private static int EndOfRun(string text, int start, int limit)
    {
        int end = start;
        while (end < limit && text[end] == '`')
            end++;
        return end;
    }

    private static bool IsOfWord(string text, int i) => i >= 0 && char.IsLetterOrDigit(text[i]);
}
