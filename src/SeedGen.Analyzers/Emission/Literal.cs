using System.Globalization;
using System.Text;

namespace SeedGen.Analyzers;

/// <summary>C# literals that no text can break out of and that every reader sees as they are.</summary>
internal static class Literal
{
    /// <summary>A regular string literal of <paramref name="value"/>, or <c>null</c>.</summary>
    public static string Of(string? value)
    {
        if (value is null)
            return "null";
        var literal = new StringBuilder(value.Length + 2).Append('"');
        for (int i = 0; i < value.Length; i++)
        {
            bool isPair = char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]);
            if (isPair && IsPlain(CharUnicodeInfo.GetUnicodeCategory(value, i)))
                literal.Append(value[i]).Append(value[++i]);
            else
                Append(literal, value[i]);
        }
        return literal.Append('"').ToString();
    }

    /// <summary>A literal of <paramref name="value"/> in invariant digits.</summary>
    public static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static void Append(StringBuilder literal, char c)
    {
        switch (c)
        {
            case '"' or '\\':
                literal.Append('\\').Append(c);
                break;
            case '\n':
                literal.Append("\\n");
                break;
            case '\t':
                literal.Append("\\t");
                break;
            case ' ':
                literal.Append(c);
                break;
            default:
                if (IsPlain(CharUnicodeInfo.GetUnicodeCategory(c)))
                    literal.Append(c);
                else
                    literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                break;
        }
    }

    /// <summary>
    /// Whether a character shows as itself: no line break, no space that looks like another, nothing invisible, no half of a pair.
    /// </summary>
    private static bool IsPlain(UnicodeCategory category) => category is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.SpaceSeparator);
}
