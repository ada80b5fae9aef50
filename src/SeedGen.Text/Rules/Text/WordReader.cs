namespace SeedGen.Text;

/// <summary>Finds the words of a line.</summary>
internal static class WordReader
{
    /// <summary>
    /// The words in <paramref name="range"/>, in order: letters, digits and the marks on them, with the apostrophes, hyphens and periods
    /// that join two of them.
    /// </summary>
    public static TextRange[] Read(string text, TextRange range)
    {
        var words = new List<TextRange>(range.Length / 5);
        for (int i = range.Start; i < range.End; i++)
        {
            if (!IsWordCharacter(text[i]))
                continue;
            int start = i;
            while (i < range.End && (IsWordCharacter(text[i]) || (IsJoint(text[i]) && i + 1 < range.End && IsWordCharacter(text[i + 1]))))
                i++;
            words.Add(new TextRange(start, i));
        }
        return words.ToArray();
    }

    /// <summary>The <see cref="WordHash"/> of each of <paramref name="words"/>.</summary>
    public static ulong[] Hash(string text, TextRange[] words)
    {
        var hashes = new ulong[words.Length];
        for (int i = 0; i < words.Length; i++)
            hashes[i] = WordHash.Of(text, words[i].Start, words[i].End);
        return hashes;
    }

    private static bool IsWordCharacter(char c) => c == '_' || (CharClasses.Of(c) <= CharClass.Unspaced && !char.IsSurrogate(c));

    private static bool IsJoint(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '-' or '‐' or '‑' or '.' or '·' or '\u00AD';
}
