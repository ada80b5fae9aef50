namespace SeedGen.Text;

/// <summary>Splits words that lost the space between them (<c>AsiaPolitics</c>) where a capital stands inside.</summary>
internal static class GluedCapitals
{
    /// <summary>
    /// The parts of <paramref name="word"/>, each beginning at a capital behind a lower-case letter; one part where none is.
    /// </summary>
    public static IEnumerable<string> Split(string word)
    {
        int start = 0;
        do
        {
            int end = EndOfFirst(word, start, word.Length);
            yield return word.Substring(start, end - start);
            start = end;
        }
        while (start < word.Length);
    }

    /// <summary>One past the first of the words glued together from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public static int EndOfFirst(string text, int start, int end)
    {
        int i = Math.Min(start + 1, end);
        while (i < end && !(char.IsUpper(text[i]) && char.IsLower(text[i - 1])))
            i++;
        return i;
    }

    /// <summary>The same for words at a place in a file.</summary>
    public static IEnumerable<Excerpt> Split(Excerpt words)
    {
        int start = words.Span.Start;
        foreach (string part in Split(words.Text))
        {
            yield return new Excerpt(part, new TextRange(start, start + part.Length), words.Line);
            start += part.Length;
        }
    }
}
