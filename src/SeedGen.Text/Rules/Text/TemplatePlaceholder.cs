namespace SeedGen.Text;

/// <summary>SEED2016: a template's place for a text that was never filled in.</summary>
internal static class TemplatePlaceholder
{
    private const int Longest = 60;

    public static readonly Rule Rule = new(
        "SEED2016", nameof(TemplatePlaceholder), Severity.Warning,
        "A placeholder that nobody has filled in",
        "“{0}” is a template’s place for a text; write the text, or delete what was to hold it",
        article => article.FaultsOf(Rule!));

    public static Finding? Read(FaultPlace place)
    {
        int i = place.Position;
        int end = place.At(i) switch
        {
            '{' => EndOfBraces(place, i),
            '[' => EndOfBrackets(place, i),
            '%' => EndOfPercent(place, i),
            '$' => place.At(i + 1) == '{' ? EndOfName(place, i + 2, "}") : i,
            '<' => place.At(i + 1) == '%' && place.Find("%>", i) is var close and >= 0 ? close + 2 : i,
            _ => i,
        };
        var span = new TextRange(i, end);
        return end <= i || place.IsMentioned(span) || IsCode(place) ? null : new Finding(Rule, span, place.TextOf(span));
    }

    /// <summary><c>{{name}}</c>, <c>{% if x %}</c>, <c>{first_name}</c>; in formulas braces stand behind a sign.</summary>
    private static int EndOfBraces(FaultPlace place, int i)
    {
        if (place.At(i - 1) is '\\' or '{' or '^' or '_' or '}' or '$' || char.IsLetterOrDigit(place.At(i - 1)))
            return i;
        if (place.At(i + 1) == '{')
            return EndOfName(place, place.At(i + 2) == '{' ? i + 3 : i + 2, place.At(i + 2) == '{' ? "}}}" : "}}");
        if (place.At(i + 1) == '%')
            return place.Find("%}", i) is var close and >= 0 && close - i < Longest ? close + 2 : i;
        int end = EndOfName(place, i + 1, "}");
        return end > i && StandsAlone(place, i, end) && IsPlaceholderName(place.Source.Substring(i + 1, end - i - 2)) ? end : i;
    }

    private static bool StandsAlone(FaultPlace place, int start, int end) =>
        char.IsWhiteSpace(place.At(start - 1)) && (char.IsWhiteSpace(place.At(end)) || place.At(end) is '.' or ',' or ';' or '!' or '?');

    /// <summary>The end of <c>name</c>, <c>user.name</c> or <c>name | filter</c> with what closes it; 0 where the text is none.</summary>
    private static int EndOfName(FaultPlace place, int start, string closing)
    {
        int close = place.Find(closing, start);
        if (close <= start || close - start > Longest)
            return 0;
        string content = place.Source.Substring(start, close - start).Trim();
        bool isName = content.Length > 0 && (char.IsLetter(content[0]) || content[0] is '_' or '#' or '/' or '$' or '@')
            && content.All(c => char.IsLetterOrDigit(c) || c is '_' or '.' or '-' or ' ' or '|' or ':' or '\'' or '"' or '/' or '#'
                or '$' or '@' or '(' or ')' or ',');
        return isName ? close + closing.Length : 0;
    }

    /// <summary><c>first_name</c>, <c>firstName</c>, <c>NAME</c> with a word in it that is filled in.</summary>
    private static bool IsPlaceholderName(string name)
    {
        if (name.IndexOf(' ') >= 0)
            return false;
        string spaced = string.Concat(name.Select((c, i) => c is '_' or '-' or '.' ? " "
            : i > 0 && char.IsUpper(c) && char.IsLower(name[i - 1]) ? " " + c : c.ToString()));
        return IsPlaceholderPhrase(spaced);
    }

    private static bool IsPlaceholderPhrase(string phrase)
    {
        bool named = false;
        foreach (string word in WordSet.Split(phrase))
        {
            bool isName = PlaceholderWords.Names.Contains(word);
            if (!isName && !PlaceholderWords.Beside.Contains(word))
                return false;
            named |= isName;
        }
        return named;
    }

    /// <summary><c>[TITLE]</c>, <c>[Your Name]</c>, <c>[insert date here]</c>; one word in small letters is an editor's.</summary>
    private static int EndOfBrackets(FaultPlace place, int i)
    {
        int close = place.Find("]", i);
        if (close <= i + 1 || close - i > Longest || place.At(close + 1) == '(' || char.IsLetterOrDigit(place.At(i - 1)))
            return i;
        string content = place.Source.Substring(i + 1, close - i - 1).Replace('_', ' ');
        bool isLoud = content.Any(char.IsUpper) && !content.Any(char.IsLower);
        bool asks = content.StartsWith("Your ", StringComparison.Ordinal)
            || content.StartsWith("insert ", StringComparison.OrdinalIgnoreCase)
            || content.StartsWith("Enter ", StringComparison.Ordinal);
        return (isLoud || asks) && IsPlaceholderPhrase(content) ? close + 1 : i;
    }

    /// <summary><c>%s</c>, <c>%1$s</c>, <c>%(name)s</c>, <c>%NAME%</c>; not <c>100%d</c>, and not in an address.</summary>
    private static int EndOfPercent(FaultPlace place, int i)
    {
        char before = place.At(i - 1), beforeSpace = char.IsWhiteSpace(before) ? place.At(i - 2) : '\n';
        if (char.IsLetterOrDigit(before) || before is '%' or '/' or '=' or '&' or '.' or '-' or '_' or ':' || char.IsDigit(beforeSpace))
            return i;
        int end = i + 1;
        if (place.At(end) == '(')
        {
            int close = EndOfName(place, end + 1, ")");
            return close > 0 && place.At(close) is 's' or 'd' ? close + 1 : i;
        }
        if (char.IsUpper(place.At(end)))
        {
            while (end - i < Longest && (char.IsUpper(place.At(end)) || place.At(end) == '_'))
                end++;
            return place.At(end) == '%' && end - i > 3 ? end + 1 : i;
        }
        while (end - i < 4 && (char.IsDigit(place.At(end)) || place.At(end) == '$'))
            end++;
        bool isPlace = end == i + 1 || place.At(end - 1) == '$';
        return isPlace && place.At(end) is 's' or 'd' or '@' && !char.IsLetterOrDigit(place.At(end + 1))
            && place.At(end + 1) is not ('%' or '-')
            ? end + 1
            : i;
    }

    /// <summary>A line of a program: its placeholders are filled in when it runs.</summary>
    private static bool IsCode(FaultPlace place)
    {
        TextRange content = place.Line.Content;
        return place.At(content.End - 1) is ';' or '{' or '}' && place.At(content.End - 2) is not ('}' or '{')
            && place.At(content.End - 1) != place.At(place.Position) && place.Find("(", content.Start) >= 0;
    }
}
