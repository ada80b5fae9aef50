namespace SeedGen.Text;

/// <summary>SEED2014: what markup of wikis, forums and Markdown has left behind, and an encyclopedia's footnote marks.</summary>
internal static class MarkupRemnant
{
    public static readonly Rule Rule = new(
        "SEED2014", nameof(MarkupRemnant), Severity.Warning,
        "Markup in the text",
        "“{0}” is {1}, which nothing renders here; {2}",
        article => article.FaultsOf(Rule!).Where(fault => !article.IsMarkdown || !IsMarkdown(fault)))
    {
        FixTitle = "Remove the markup",
    };

    /// <summary>What the words begin with that say what Markdown’s marks are.</summary>
    private const string Markdown = "Markdown’s ";

    public static Finding? Read(FaultPlace place) => place.At(place.Position) switch
    {
        '[' => ReadBracket(place),
        '{' => ReadTemplate(place),
        '!' => place.At(place.Position + 1) == '[' ? ReadLink(place, place.Position + 1) : null,
        '#' => ReadHeading(place),
        '=' => ReadWikiHeading(place),
        '*' => ReadPair(place, "**", Markdown + "mark for bold"),
        '_' => ReadPair(place, "__", Markdown + "mark for bold"),
        '~' => ReadPair(place, "~~", Markdown + "mark for deleted text"),
        '\'' => ReadPair(place, "'''", "a wiki’s mark for bold"),
        '`' => ReadFence(place),
        _ => null,
    };

    private static bool IsMarkdown(Finding fault) => fault.Arguments[1].StartsWith(Markdown, StringComparison.Ordinal);

    private static Finding? ReadBracket(FaultPlace place)
    {
        int i = place.Position;
        if (place.At(i + 1) == '[')
            return ReadWikiLink(place);
        int close = place.Find("]", i);
        if (close < 0)
            return null;
        return ReadNote(place, close) ?? ReadLink(place, i) ?? ReadTag(place, close);
    }

    /// <summary><c>[[Page|text]]</c>, <c>[[Page]]</c>: the text stays; a picture or a category goes whole.</summary>
    private static Finding? ReadWikiLink(FaultPlace place)
    {
        int i = place.Position, close = place.Find("]]", i + 2);
        if (close <= i + 2 || place.Find("[[", i + 2) is var again and >= 0 && again < close)
            return null;
        string content = place.Source.Substring(i + 2, close - i - 2);
        if (content.IndexOf('[') >= 0 || content.All(c => char.IsDigit(c) || c is ',' or '.' or ' ' or '-'))
            return null; // a matrix
        var span = new TextRange(i, close + 2);
        if (content.StartsWith("File:", StringComparison.OrdinalIgnoreCase)
            || content.StartsWith("Category:", StringComparison.OrdinalIgnoreCase)
            || content.StartsWith("Image:", StringComparison.OrdinalIgnoreCase))
            return Whole(place, span, "a wiki’s file or category");
        int text = i + 2 + content.LastIndexOf('|') + 1;
        return Parts(place, span, "a wiki’s link", new TextRange(i, text), new TextRange(close, close + 2));
    }

    /// <summary><c>[text](address)</c>, and with <c>!</c> before it a picture.</summary>
    private static Finding? ReadLink(FaultPlace place, int open)
    {
        int middle = place.Find("](", open), start = place.Position;
        if (middle < 0 || place.Find("]", open + 1) != middle)
            return null;
        int address = middle + 2, close = place.Find(")", address);
        if (close < 0 || !(place.Says(address, "http") || place.Says(address, "www.") || place.At(address) is '/' or '#' or '.'
            || place.Says(address, "mailto:")) || place.Source.IndexOf(' ', address, close - address) is var space and >= 0
            && place.At(space + 1) is not ('"' or '\'' or '“'))
            return null;
        var span = new TextRange(start, close + 1);
        return open > start || middle == open + 1
            ? Whole(place, span, Markdown + "picture")
            : Parts(place, span, Markdown + "link", new TextRange(open, open + 1), new TextRange(middle, close + 1));
    }

    /// <summary>
    /// A footnote mark touches the word or the period before it; one with a space before it may be a reference that is meant.
    /// </summary>
    private static Finding? ReadNote(FaultPlace place, int close)
    {
        const int Longest = 40;
        int i = place.Position;
        if (close - i > Longest)
            return null;
        string content = place.Source.Substring(i + 1, close - i - 1);
        var span = new TextRange(i, close + 1);
        if (MarkupWords.EditorsNotes.Contains(content.Trim()))
        {
            bool isWord = content.IndexOf(' ') < 0 && content.IndexOf('?') < 0;
            return isWord && !TouchesAWord(place) ? null : Whole(place, span, "an editor’s note");
        }
        return IsNumber(content) && TouchesAWord(place) && !IsIndex(place, close) ? Whole(place, span, "a footnote mark") : null;
    }

    private static bool IsNumber(string content)
    {
        string number = content.StartsWith("note ", StringComparison.OrdinalIgnoreCase)
            || content.StartsWith("nb ", StringComparison.OrdinalIgnoreCase)
            ? content.Substring(content.IndexOf(' ') + 1)
            : content;
        return number.Length is > 0 and <= 3 && number[0] != '0' && (number.All(c => c is >= '0' and <= '9') || (number.Length == 1
            && number[0] is >= 'a' and <= 'h'));
    }

    private static bool TouchesAWord(FaultPlace place)
    {
        char before = place.At(place.Position - 1);
        return char.IsLetterOrDigit(before) || before is '.' or ',' or ';' or ':' or '!' or '?' or '”' or '"' or '’' or ')' or ']'
            or '%' or '»'
            or '。' or '、' or '」' or '，';
    }

    /// <summary><c>args[1].Name</c>, <c>row[2] = 5</c>: code that takes one of many.</summary>
    private static bool IsIndex(FaultPlace place, int close)
    {
        int i = close + 1;
        if (place.At(i) == '.' && char.IsLetter(place.At(i + 1)) && char.IsLetterOrDigit(place.At(place.Position - 1)))
            return true;
        while (place.At(i) == ' ')
            i++;
        char content = place.At(place.Position + 1);
        return place.At(i) is '=' or '+' or '*' or '<' or '>' || (place.At(close + 1) is '(' or '_')
            || (char.IsLetter(content) && char.IsLetterOrDigit(place.At(place.Position - 1)) && char.IsLetter(place.At(close + 1)))
            || place.At(place.Line.Content.End - 1) is ';' or '{' or '}';
    }

    /// <summary>A tag of a forum, or a short code of a blog.</summary>
    private static Finding? ReadTag(FaultPlace place, int close)
    {
        bool isClosing = place.At(place.Position + 1) == '/';
        int start = place.Position + (isClosing ? 2 : 1), end = start;
        while (end < close && (char.IsLetterOrDigit(place.At(end)) || place.At(end) is '_' or '-'))
            end++;
        string name = place.Source.Substring(start, end - start);
        var span = new TextRange(place.Position, close + 1);
        bool isBare = end == close, hasValue = place.At(end) == '=' || place.Source.IndexOf('=', end, close - end) >= 0;
        if (MarkupWords.ShortCodes.Contains(name) && (isClosing || hasValue || (name.IndexOf('_') > 0 && isBare)))
            return Whole(place, span, "a blog’s short code");
        if (!MarkupWords.BulletinTags.Contains(name) || (isClosing && !isBare) || (!isBare && place.At(end) != '='))
            return null;
        if (isClosing)
            return Whole(place, span, "a forum’s tag");
        int last = place.Find("[/" + name + "]", close);
        if (last < 0)
            return hasValue && place.At(end) == '=' ? Whole(place, span, "a forum’s tag") : null;
        return Parts(place, new TextRange(span.Start, last + name.Length + 3), "a forum’s tag", span, new TextRange(last,
            last + name.Length + 3));
    }

    private static Finding? ReadTemplate(FaultPlace place)
    {
        int i = place.Position;
        if (place.At(i + 1) != '{' || place.At(i - 1) is '\\' or '{' or '^' or '_' or '}')
            return null;
        int close = place.Find("}}", i + 2), end = i + 2;
        while (end < place.Limit && (char.IsLetterOrDigit(place.At(end)) || place.At(end) == '-'))
            end++;
        if (close < 0 || close < end || end == i + 2)
            return null;
        string content = place.Source.Substring(i + 2, close - i - 2);
        bool isWiki = MarkupWords.Templates.Contains(place.Source.Substring(i + 2, end - i - 2)) || LooksNamed(content);
        return isWiki && place.At(end) is ' ' or '|' or '}' ? Whole(place, new TextRange(i, close + 2), "a wiki’s template") : null;
    }

    /// <summary>Two values or more, parted by bars without spaces, as a wiki has them; a filter of a page template has spaces.</summary>
    private static bool LooksNamed(string content) => content.IndexOf('|') is var bar and > 0 && content[bar - 1] != ' '
        && content.IndexOf('=') > bar;

    /// <summary><c>## Heading</c> at the start of a line.</summary>
    private static Finding? ReadHeading(FaultPlace place)
    {
        const int Deepest = 6;
        int i = place.Position, end = i, start = place.Line.Content.Start;
        while (place.At(end) == '#')
            end++;
        if (i != start || end - i > Deepest || place.At(end) != ' ' || !char.IsUpper(place.At(end + 1)))
            return null;
        if (end - i == 1 && place.Line.Kind is not (LineKind.Title or LineKind.Heading))
            return null; // a comment in a program begins so, too
        return Whole(place, new TextRange(i, end), Markdown + "mark for a heading", end + 1);
    }

    /// <summary><c>== Heading ==</c> on a line of its own.</summary>
    private static Finding? ReadWikiHeading(FaultPlace place)
    {
        TextRange content = place.Line.Content;
        int i = place.Position, open = i, close = content.End;
        while (place.At(open) == '=')
            open++;
        while (close > open && place.At(close - 1) == '=')
            close--;
        int marks = open - i;
        if (i != content.Start || marks < 2 || content.End - close != marks || close <= open)
            return null;
        int text = open, last = close;
        while (place.At(text) == ' ')
            text++;
        while (last > text && place.At(last - 1) == ' ')
            last--;
        return last <= text ? null : Parts(place, content, "a wiki’s heading", new TextRange(i, text), new TextRange(last, content.End));
    }

    /// <summary>Marks around words, which touch them within and nothing without.</summary>
    private static Finding? ReadPair(FaultPlace place, string mark, string what)
    {
        int i = place.Position, text = i + mark.Length;
        if (!place.Says(i, mark) || IsOfWord(place.At(i - 1)) || place.At(text) == mark[0] || char.IsWhiteSpace(place.At(text)))
            return null;
        int close = place.Find(mark, text);
        while (close > 0 && char.IsWhiteSpace(place.At(close - 1)))
            close = place.Find(mark, close + mark.Length);
        if (close <= text || IsOfWord(place.At(close + mark.Length)) || place.At(close + mark.Length) == mark[0])
            return null;
        string content = place.Source.Substring(text, close - text);
        if (!content.Any(char.IsLetter) || (mark == "__" && content.IndexOf(' ') < 0 && !content.Any(char.IsUpper)))
            return null; // __init__ is a name
        return Parts(
            place, new TextRange(i, close + mark.Length), what, new TextRange(i, text), new TextRange(close, close + mark.Length));
    }

    private static Finding? ReadFence(FaultPlace place) =>
        place.Position == place.Line.Content.Start && place.Says(place.Position, "```")
            ? Whole(place, place.Line.Content, Markdown + "mark for code")
            : null;

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c is '*' or '_' or '\\' or '/';

    private static Finding Whole(FaultPlace place, TextRange span, string what, int? endOfEdit = null) =>
        new(Rule, span, Shorten(place.TextOf(span)), what, "delete it")
        {
            Edits = new([new TextEdit(new TextRange(span.Start, endOfEdit ?? span.End), "")]),
        };

    private static Finding Parts(FaultPlace place, TextRange span, string what, TextRange first, TextRange last) =>
        new(Rule, span, Shorten(place.TextOf(span)), what, "keep the words alone")
        {
            Edits = new([new TextEdit(first, ""), new TextEdit(last, "")]),
        };

    private static string Shorten(string markup)
    {
        const int Longest = 60;
        return markup.Length <= Longest ? markup : markup.Substring(0, Longest) + "…";
    }
}
