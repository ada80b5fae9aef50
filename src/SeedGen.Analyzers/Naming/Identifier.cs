using System.Globalization;
using System.Text;

namespace SeedGen.Analyzers;

/// <summary>Makes C# identifiers of any text.</summary>
internal static class Identifier
{
    /// <summary>How long a name grows, in UTF-16 units: it is cut after the last whole word that fits.</summary>
    private const int Limit = 48;

    /// <summary>
    /// The words of <paramref name="text"/> in PascalCase; empty where it has no letter and no digit. Apostrophes are dropped, Latin
    /// letters lose their marks, other scripts stay as they are. A name that would begin with a digit begins with <c>_</c>, and
    /// <c>_</c> keeps two numbers apart; it stands nowhere else.
    /// </summary>
    public static string PascalCase(string text)
    {
        List<string> words = Words(text);
        bool shouts = words.Count > 1 && !words.Any(word => word.Any(char.IsLower));
        var name = new StringBuilder();
        foreach (string word in words)
        {
            string capitalized = char.ToUpperInvariant(word[0]) + (shouts ? word.Substring(1).ToLowerInvariant() : word.Substring(1));
            bool twoNumbers = char.IsDigit(word[0]) && (name.Length == 0 || char.IsDigit(name[name.Length - 1]));
            int length = capitalized.Length + (twoNumbers ? 1 : 0);
            if (name.Length > 0 && name.Length + length > Limit)
                break;
            if (twoNumbers)
                name.Append('_');
            name.Append(capitalized);
        }
        return name.Length <= Limit ? name.ToString() : name.ToString(0, Limit);
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (char c in text)
        {
            if (IsDropped(c, word))
                continue;
            if (IsLetterOrDigit(c) || (word.Length > 0 && IsMark(c)))
            {
                word.Append(LatinLetters.Fold(c) ?? c.ToString());
                continue;
            }
            if (word.Length > 0)
                words.Add(word.ToString());
            word.Clear();
        }
        if (word.Length > 0)
            words.Add(word.ToString());
        return words;
    }

    /// <summary>Apostrophes, characters that take no room, and the marks that a decomposed Latin letter carries behind it.</summary>
    private static bool IsDropped(char c, StringBuilder word) =>
        c is '\'' or '’' or '‘' or 'ʼ' or '`' or '´' or '＇'
        || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format
        || (c is >= '\u0300' and <= '\u036F' && word.Length > 0 && word[word.Length - 1] < 0x80);

    private static bool IsLetterOrDigit(char c) => CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
        or UnicodeCategory.DecimalDigitNumber;

    private static bool IsMark(char c) => CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
