namespace SeedGen.Text;

/// <summary>
/// Counts words as a reader does: a run of letters and digits, with the apostrophes, hyphens and decimal points between two of them, is one
/// word (<c>don’t</c>, <c>well-known</c>, <c>1,250.5</c>). Each Han or Kana character is one. Thai, Lao, Khmer and Burmese put no spaces
/// between words and no dictionary is at hand, so that a run of theirs counts as one word.
/// </summary>
internal static class WordCounter
{
    /// <summary>The words of the text.</summary>
    public static int Count(string text) => Count(text, new TextRange(0, text.Length));

    /// <summary>The words in a part of the text.</summary>
    public static int Count(string text, TextRange part)
    {
        int words = 0;
        bool isInside = false;
        for (int i = part.Start; i < part.End; i++)
        {
            CharClass of = CharClasses.Of(text[i]);
            if (of <= CharClass.Digit)
            {
                words += isInside ? 0 : 1;
                isInside = true;
                // Most units are such, and go on with the word.
                while (i + 1 < part.End && text[i + 1] is >= 'a' and <= 'z')
                    i++;
            }
            else if (of == CharClass.Space)
                isInside = false;
            else
                words += CountRare(text, ref i, part.End, ref isInside);
        }
        return words;
    }

    /// <summary>
    /// What the unit at <paramref name="i"/>, neither a letter of most scripts nor white space, adds to the words: 0 or 1.
    /// </summary>
    private static int CountRare(string text, ref int i, int end, ref bool isInside)
    {
        char c = text[i];
        bool wasInside = isInside;
        if (Scripts.IsHanOrKana(c))
        {
            isInside = false;
            return 1;
        }
        isInside = char.IsLetterOrDigit(c) || (wasInside && Scripts.IsCombining(c)) || IsAstralLetter(text, i, end);
        if (isInside)
            i += char.IsHighSurrogate(c) ? 1 : 0;
        else
            isInside = wasInside && Joins(text, i, end);
        return isInside && !wasInside ? 1 : 0;
    }

    /// <summary>Whether the mark joins what stands on both its sides.</summary>
    private static bool Joins(string text, int i, int end)
    {
        if (i + 1 >= end || !char.IsLetterOrDigit(text[i + 1]))
            return false;
        return text[i] switch
        {
            '\'' or '’' or '-' or '‐' or '‑' or '_' or '·' or '\u00AD' or '\u200C' or '\u200D' => true,
            '.' or ',' => char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]),
            _ => false,
        };
    }

    private static bool IsAstralLetter(string text, int i, int end) =>
        char.IsHighSurrogate(text[i]) && i + 1 < end && char.IsLowSurrogate(text[i + 1]) && char.IsLetter(text, i);
}
