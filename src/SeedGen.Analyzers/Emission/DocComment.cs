using System.Globalization;
using System.Text;

namespace SeedGen.Analyzers;

/// <summary>Text in documentation comments.</summary>
internal static class DocComment
{
    /// <summary>How much of a text a tooltip shows, in UTF-16 units.</summary>
    private const int Limit = 240;

    /// <summary>The text on one line, escaped, without what XML or the line cannot hold, cut at a word near 240 characters.</summary>
    public static string Text(string value)
    {
        var text = new StringBuilder();
        foreach (char c in Shorten(OneLine(value)))
        {
            _ = c switch
            {
                '&' => text.Append("&amp;"),
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                _ => text.Append(c),
            };
        }
        return text.ToString();
    }

    private static string OneLine(string value)
    {
        var line = new StringBuilder();
        for (int i = 0; i < value.Length; i++)
        {
            if (char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
                line.Append(value[i]).Append(value[++i]);
            else if (char.IsWhiteSpace(value[i]))
                line.Append(line.Length > 0 && line[line.Length - 1] != ' ' ? " " : "");
            else if (CharUnicodeInfo.GetUnicodeCategory(value[i]) is not (UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned))
                line.Append(value[i]);
            if (line.Length > 2 * Limit)
                break;
        }
        return line.ToString().TrimEnd();
    }

    private static string Shorten(string line)
    {
        if (line.Length <= Limit)
            return line;
        int end = line.LastIndexOf(' ', Limit);
        if (end < Limit / 2)
            end = char.IsHighSurrogate(line[Limit - 1]) ? Limit - 1 : Limit;
        return line.Substring(0, end) + "…";
    }
}
