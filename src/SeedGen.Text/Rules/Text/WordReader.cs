using System.Globalization;

namespace SeedGen.Text;

/// <summary>Finds the words of a line.</summary>
internal static class WordReader
{
    /// <summary>
    /// The words in <paramref name="range"/>, in order: letters, digits and the marks on them, with the apostrophes, hyphens and periods
    /// that join two of them.
    /// </summary>
    public static IEnumerable<TextRange> Read(string text, TextRange range)
    {
        for (int i = range.Start; i < range.End; i++)
        {
            if (!IsWordCharacter(text[i]))
                continue;
            int start = i;
            while (i < range.End && (IsWordCharacter(text[i]) || (IsJoint(text[i]) && i + 1 < range.End && IsWordCharacter(text[i + 1]))))
                i++;
            yield return new TextRange(start, i);
        }
    }

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || c == '_' || CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsJoint(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '-' or '‐' or '‑' or '.' or '·' or '\u00AD';
}
