using System.Globalization;
using System.Text;

namespace SeedGen.Training;

/// <summary>
/// Words as the measures count them. They are on purpose not the engine's: what judges it should not share its mistakes.
/// </summary>
internal static class MeasuredWords
{
    /// <summary>The runs of letters, digits and underscores in lower case; each Han or Kana character is a word.</summary>
    public static List<string> Read(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (Rune rune in LowerCase(text).EnumerateRunes())
        {
            if (IsWordByItself(rune))
            {
                Flush();
                words.Add(rune.ToString());
            }
            else if (IsWordPart(rune))
            {
                word.Append(rune);
            }
            else
            {
                Flush();
            }
        }
        Flush();
        return words;

        void Flush()
        {
            if (word.Length == 0)
                return;
            words.Add(word.ToString());
            word.Clear();
        }
    }

    /// <summary>The words without anything between: texts that only case, spacing and punctuation tell apart are the same.</summary>
    public static string Key(string text) => string.Concat(Read(text));

    /// <summary>The full mapping of Unicode makes two characters of one letter: <c>İ</c> becomes <c>i</c> and a combining dot.</summary>
    private static string LowerCase(string text) => text.ToLowerInvariant().Replace("İ", "i\u0307", StringComparison.Ordinal);

    private static bool IsWordByItself(Rune rune) => rune.Value is (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF);

    private static bool IsWordPart(Rune rune) =>
        rune.Value == '_' || Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
