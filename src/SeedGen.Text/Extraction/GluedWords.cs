namespace SeedGen.Text;

/// <summary>Splits words that lost the space between them (<c>AsiaPolitics</c>) where a capital stands inside.</summary>
internal static class GluedWords
{
    /// <summary>
    /// The parts of <paramref name="word"/>, each beginning at a capital behind a lower-case letter; one part where none is.
    /// </summary>
    public static IEnumerable<string> Split(string word)
    {
        int start = 0;
        for (int i = 1; i < word.Length; i++)
        {
            if (!char.IsUpper(word[i]) || !char.IsLower(word[i - 1]))
                continue;
            yield return word.Substring(start, i - start);
            start = i;
        }
        yield return word.Substring(start);
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
