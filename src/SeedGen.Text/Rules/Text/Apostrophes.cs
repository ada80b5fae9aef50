namespace SeedGen.Text;

/// <summary>Where a mark inside or at the end of a word can be nothing but an apostrophe.</summary>
internal static class Apostrophes
{
    /// <summary>What English writes behind an apostrophe. Anything else may be a transliteration, such as Qur‘an or O‘zbekiston.</summary>
    private static readonly HashSet<string> Endings = new(StringComparer.OrdinalIgnoreCase) { "s", "t", "re", "ve", "ll", "d", "m" };

    /// <summary>What Romance languages shorten in front of an apostrophe.</summary>
    private static readonly HashSet<string> Elisions = new(StringComparer.OrdinalIgnoreCase)
    {
        "l", "d", "j", "m", "t", "s", "c", "n", "qu", "jusqu", "lorsqu", "puisqu", "quelqu", "aujourd",
        "un", "all", "dell", "nell", "sull", "dall", "coll", "quell", "bell", "sant", "com", "cos", "dov", "anch", "nient",
    };

    /// <summary>More letters than any ending or shortened word has, and few enough to stay linear.</summary>
    private const int MostLetters = 9;

    private static readonly HashSet<string> ElidingLanguages = new(StringComparer.OrdinalIgnoreCase) { "fr", "it", "ca", "oc" };

    /// <summary>
    /// Whether the mark at <paramref name="position"/> joins an ending to its word (<c>it’s</c>) or a shortened word to the next
    /// (<c>l’art</c>).
    /// </summary>
    public static bool JoinsAt(string source, int position, TextRange content, string? language)
    {
        string before = LettersBefore(source, position, content.Start), after = LettersAfter(source, position + 1, content.End);
        if (before.Length == 0 || after.Length == 0)
            return false;
        return Endings.Contains(after) || (language is not null && ElidingLanguages.Contains(language) && Elisions.Contains(before));
    }

    private static string LettersBefore(string source, int end, int bound)
    {
        int start = end;
        while (start > bound && end - start < MostLetters && char.IsLetter(source[start - 1]))
            start--;
        return source.Substring(start, end - start);
    }

    private static string LettersAfter(string source, int start, int bound)
    {
        int end = start;
        while (end < bound && end - start < MostLetters && char.IsLetter(source[end]))
            end++;
        return source.Substring(start, end - start);
    }
}
