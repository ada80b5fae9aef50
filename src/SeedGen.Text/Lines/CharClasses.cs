using System.Globalization;
using System.Runtime.CompilerServices;

namespace SeedGen.Text;

/// <summary>Tells the <see cref="CharClass"/> of a UTF-16 unit.</summary>
internal static class CharClasses
{
    /// <summary>How many classes there are.</summary>
    public const int Count = (int)CharClass.Other + 1;

    /// <summary>Up to the end of Cyrillic: what most texts are written in.</summary>
    private static readonly CharClass[] Known = ReadAll('\0', 0x530);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharClass Of(char c)
    {
        CharClass[] known = Known;
        return c < known.Length ? known[c] : ReadBeyond(c);
    }

    /// <summary>Dashes and quotation marks are common in all scripts; the categories of Unicode take longer to look up.</summary>
    private static CharClass ReadBeyond(char c) => c is >= '\u2000' and < '\u2070' ? Punctuation[c - '\u2000'] : Read(c);

    private static readonly CharClass[] Punctuation = ReadAll('\u2000', 0x70);

    private static CharClass[] ReadAll(char first, int count)
    {
        var classes = new CharClass[count];
        for (int i = 0; i < count; i++)
            classes[i] = Read((char)(first + i));
        return classes;
    }

    private static CharClass Read(char c) => CharUnicodeInfo.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.LowercaseLetter => CharClass.Lower,
        UnicodeCategory.UppercaseLetter => CharClass.Upper,
        UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter =>
            Scripts.IsUnspaced(c) ? CharClass.Unspaced : CharClass.Letter,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark =>
            Scripts.IsUnspaced(c) ? CharClass.Unspaced : CharClass.Joined,
        UnicodeCategory.Surrogate => CharClass.Joined,
        UnicodeCategory.DecimalDigitNumber => CharClass.Digit,
        UnicodeCategory.CurrencySymbol => CharClass.Currency,
        _ => char.IsWhiteSpace(c) ? CharClass.Space : ReadMark(c),
    };

    private static CharClass ReadMark(char c) => c switch
    {
        '.' or '!' or '?' or '…' or '。' or '！' or '？' or '।' or '؟' => CharClass.SentenceEnd,
        ',' or '，' or '、' or '،' => CharClass.Comma,
        ':' or '：' => CharClass.Colon,
        '\'' or '’' or '‘' or '´' or '`' or '′' => CharClass.Apostrophe,
        '"' or '“' or '”' or '„' or '‟' or '「' or '」' or '『' or '』' => CharClass.Quotation,
        '«' or '»' or '‹' or '›' => CharClass.Guillemet,
        '|' or '/' or '•' or '·' or '>' or '→' or '–' or '—' => CharClass.Separator,
        '{' or '}' => CharClass.Brace,
        '@' => CharClass.At,
        _ => CharClass.Other,
    };
}
