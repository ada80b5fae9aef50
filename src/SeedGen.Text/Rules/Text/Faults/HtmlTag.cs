namespace SeedGen.Text;

/// <summary>One tag of HTML.</summary>
/// <param name="Span">From <c>&lt;</c> to behind <c>&gt;</c>.</param>
/// <param name="Name">The element's name as it stands.</param>
/// <param name="IsClosing">Whether it ends the element.</param>
/// <param name="HasAttributes">Whether it has attributes with values, which nothing but a tag has.</param>
internal readonly record struct HtmlTag(TextRange Span, string Name, bool IsClosing, bool HasAttributes)
{
    private const int LongestName = 10;

    /// <summary>The tag at <paramref name="start"/>; null where the text is none, or breaks off within it.</summary>
    public static HtmlTag? Read(FaultPlace place, int start)
    {
        bool isClosing = place.At(start + 1) == '/';
        int name = start + (isClosing ? 2 : 1), i = name;
        while (i - name <= LongestName && (place.At(i) is var c) && (char.IsLetter(c) || (char.IsDigit(c) && i > name)))
            i++;
        string element = place.Source.Substring(name, i - name);
        if (!HtmlNames.Contains(element) || ReadAttributes(place, i, out bool hasAttributes) is not { } end)
            return null;
        return new HtmlTag(new TextRange(start, end), element, isClosing, hasAttributes);
    }

    /// <summary>The end of a tag from behind its name; null where what stands there is no list of attributes.</summary>
    private static int? ReadAttributes(FaultPlace place, int i, out bool hasAttributes)
    {
        hasAttributes = false;
        bool areBare = false;
        while (i < place.Limit)
        {
            int start = i;
            while (char.IsWhiteSpace(place.At(i)) && i < place.Limit)
                i++;
            if (place.At(i) == '/' && place.At(i + 1) == '>')
                return areBare && !hasAttributes ? null : i + 2;
            if (place.At(i) == '>')
                return areBare && !hasAttributes ? null : i + 1;
            if (i == start)
                return null;
            start = i;
            while (i < place.Limit && (char.IsLetterOrDigit(place.At(i)) || place.At(i) is '-' or ':' or '_' or '@'))
                i++;
            if (i == start)
                return null;
            if (place.At(i) != '=')
            {
                areBare = true;
                continue;
            }
            hasAttributes = true;
            i = EndOfValue(place, i + 1);
        }
        return null;
    }

    private static int EndOfValue(FaultPlace place, int i)
    {
        char quote = place.At(i);
        if (quote is '"' or '\'' or '”' or '“')
        {
            int close = i + 1;
            while (close < place.Limit && place.At(close) != quote && !(quote == '“' && place.At(close) == '”'))
                close++;
            return close + 1;
        }
        while (i < place.Limit && !char.IsWhiteSpace(place.At(i)) && place.At(i) != '>')
            i++;
        return i;
    }
}
