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
            char c = text[i];
            if (Scripts.IsHanOrKana(c))
            {
                words++;
                isInside = false;
            }
            else if (char.IsLetterOrDigit(c) || (isInside && Scripts.IsCombining(c)) || IsAstralLetter(text, i, part.End))
            {
                words += isInside ? 0 : 1;
                isInside = true;
                i += char.IsHighSurrogate(c) ? 1 : 0;
            }
            else
                isInside = isInside && Joins(text, i, part.End);
        }
        return words;
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
