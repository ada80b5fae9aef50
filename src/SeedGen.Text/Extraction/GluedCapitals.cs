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

    /// <summary>The same for a part of a line, each at its place in the file.</summary>
    public static IEnumerable<Excerpt> Split(Line line, TextRange words)
    {
        for (int start = words.Start; start < words.End;)
        {
            int end = EndOfFirst(line.Text, start, words.End);
            yield return line.Part(new TextRange(start, end));
            start = end;
        }
    }
}
