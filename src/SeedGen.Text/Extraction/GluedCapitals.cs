namespace SeedGen.Text;

/// <summary>Splits words that lost the space between them (<c>AsiaPolitics</c>) where a capital stands inside.</summary>
internal static class GluedCapitals
{
    /// <summary>One past the first of the words glued together from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public static int EndOfFirst(string text, int start, int end)
    {
        int i = Math.Min(start + 1, end);
        while (i < end && !(char.IsUpper(text[i]) && char.IsLower(text[i - 1])))
            i++;
        return i;
    }

    /// <summary>
    /// The parts of a part of a line, each at its place in the file: one begins at each capital behind a lower-case letter.
    /// </summary>
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
