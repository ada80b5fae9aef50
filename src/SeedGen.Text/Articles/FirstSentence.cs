namespace SeedGen.Text;

/// <summary>Finds where the first sentence of a paragraph ends.</summary>
internal static class FirstSentence
{
    /// <summary>How far an end is looked for, in UTF-16 units.</summary>
    private const int Limit = 240;

    /// <summary>What is kept of a paragraph without an end: more than a tooltip shows.</summary>
    private const int MostWithoutEnd = 4 * Limit;

    /// <summary>
    /// The sentence: up to a full stop that white space and no lower-case letter follows, unless it ends an abbreviation; where no such
    /// stop is near, the paragraph, cut where it is very long.
    /// </summary>
    public static string Of(string paragraph)
    {
        for (int i = 0; i < paragraph.Length && i < Limit; i++)
        {
            if (paragraph[i] is '。' or '！' or '？')
                return paragraph.Substring(0, i + 1);
            if (paragraph[i] is not ('.' or '!' or '?' or '…'))
                continue;
            int end = i + 1;
            while (end < paragraph.Length && paragraph[end] is '"' or '”' or '’' or '\'' or ')' or ']')
                end++;
            bool isLast = end == paragraph.Length
                || (char.IsWhiteSpace(paragraph[end]) && end + 1 < paragraph.Length && !char.IsLower(paragraph[end + 1]));
            if (isLast && !(paragraph[i] == '.' && EndsAbbreviation(paragraph, i)))
                return paragraph.Substring(0, end);
        }
        return paragraph.Length <= MostWithoutEnd ? paragraph : paragraph.Substring(0, MostWithoutEnd);
    }

    /// <summary>Short capitalized words before a full stop are taken for abbreviations: U.S., Mr., Gov., Dec.</summary>
    private static bool EndsAbbreviation(string text, int stop)
    {
        int start = stop;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        return stop - start is > 0 and <= 3 && char.IsUpper(text[start]) && stop + 1 < text.Length;
    }
}
