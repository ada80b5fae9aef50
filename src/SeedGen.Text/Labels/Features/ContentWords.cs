namespace SeedGen.Text;

/// <summary>The words that say what a line is about, by which lines of one text know each other.</summary>
internal static class ContentWords
{
    /// <summary>The most words of a line that count: more say no more about it.</summary>
    public const int MostOfOneLine = 24;

    /// <summary>
    /// The hashes of the first words that are neither small words of any language nor numbers; where a script writes no spaces, of the first
    /// pairs of characters.
    /// </summary>
    public static ulong[] Of(LineFacts line)
    {
        bool isUnspaced = line.Length < line.WordCount;
        var content = new List<ulong>();
        for (int i = 0; i < line.WordCount && content.Count < MostOfOneLine; i++)
        {
            ulong word = line.WordHashes[i];
            if (WordHash.IsNumber(word) || StopWords.OfAllScripts.LanguagesOf(word).Length > 0)
                continue;
            if (isUnspaced)
                word = unchecked((word * 31) + (i + 1 < line.WordCount ? line.WordHashes[i + 1] : 0));
            if (!content.Contains(word))
                content.Add(word);
        }
        return content.ToArray();
    }
}
