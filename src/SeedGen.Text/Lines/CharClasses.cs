using System.Globalization;

namespace SeedGen.Text;

/// <summary>Tells the <see cref="CharClass"/> of a UTF-16 unit.</summary>
internal static class CharClasses
{
    /// <summary>How many classes there are.</summary>
    public const int Count = (int)CharClass.Other + 1;

    private static readonly CharClass[] Ascii = [.. Enumerable.Range(0, 0x80).Select(unit => Read((char)unit))];

    public static CharClass Of(char c) => c < 0x80 ? Ascii[c] : Read(c);

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
