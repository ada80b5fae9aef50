using System.Globalization;

namespace SeedGen.Text;

/// <summary>Which script a UTF-16 unit belongs to, as far as reading a text depends on it.</summary>
internal static class Scripts
{
    /// <summary>A Han character of the Basic Multilingual Plane.</summary>
    public static bool IsHan(char c) =>
        c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or >= '\uF900' and <= '\uFAFF' or '\u3005' or '\u3007';

    /// <summary>Hiragana or Katakana, half-width forms included.</summary>
    public static bool IsKana(char c) => c is >= '\u3041' and <= '\u3096' or >= '\u309D' and <= '\u309F' or >= '\u30A1' and <= '\u30FA'
        or >= '\u30FC' and <= '\u30FF' or >= '\u31F0' and <= '\u31FF' or >= '\uFF66' and <= '\uFF9D';

    /// <summary>A character of the scripts that write no spaces between words and that count a word a character.</summary>
    public static bool IsHanOrKana(char c) => c >= '\u3005' && (IsHan(c) || IsKana(c));

    /// <summary>A character of the scripts that write no spaces between words: Thai, Lao, Burmese, Khmer, Han and Kana.</summary>
    public static bool IsUnspaced(char c) =>
        c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF') || IsHanOrKana(c);

    /// <summary>A mark that belongs to the letter before it.</summary>
    public static bool IsCombining(char c) => c >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
