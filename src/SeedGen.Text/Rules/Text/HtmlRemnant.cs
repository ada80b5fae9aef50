namespace SeedGen.Text;

/// <summary>SEED2013: tags, comments, style sheets, scripts and data of the page that the text was taken from.</summary>
internal static class HtmlRemnant
{
    public static readonly Rule Rule = new(
        "SEED2013", nameof(HtmlRemnant), Severity.Warning,
        "Code of the page in the text",
        "“{0}” is {1} of the page that the text was taken from; delete {2}",
        article => article.FaultsOf(Rule!).Where(fault => !article.IsMarkdown || article.Source[fault.Span.Start] != '<'))
    {
        FixTitle = "Delete the code",
    };

    /// <summary>What the value of a style never has, and data has.</summary>
    private static readonly char[] NoValue = ['[', ']', '{'];

    public static Finding? Read(FaultPlace place) => place.At(place.Position) == '<' ? ReadMarkup(place) : ReadBraces(place);

    private static Finding? ReadMarkup(FaultPlace place)
    {
        int i = place.Position;
        if (place.Article.SpeaksOfMarkup || place.Line.ShowsMarkup)
            return null;
        if (place.Says(i, "<!--"))
            return place.Find("-->", i + 4) is var close and >= 0 ? Whole(place, new TextRange(i, close + 3), "a comment") : null;
        if (place.Says(i, "<!doctype") || place.Says(i, "<![CDATA["))
            return place.Find(">", i) is var end and >= 0 ? Whole(place, new TextRange(i, end + 1), "a declaration") : null;
        if (HtmlTag.Read(place, i) is not { } tag || place.IsMentioned(tag.Span) || IsSpokenOf(place, tag.Span))
            return null;
        int last = tag.IsClosing ? -1 : FindEnd(place, tag);
        if (last >= 0 && HtmlNames.Raw.Contains(tag.Name))
            return Whole(place, new TextRange(i, last), "code");
        if (last >= 0 && HtmlNames.Inline.Contains(tag.Name))
            return Pair(place, tag, last);
        if (!tag.IsClosing && !tag.HasAttributes && MayBeCompared(place, tag))
            return null;
        return Whole(place, tag.Span, "a tag");
    }

    /// <summary>One behind the tag that ends the element; negative where none does before the element begins again.</summary>
    private static int FindEnd(FaultPlace place, HtmlTag tag)
    {
        int close = place.Find("</" + tag.Name, tag.Span.End);
        if (close < 0 || HtmlTag.Read(place, close) is not { } end)
            return -1;
        int again = place.Find("<" + tag.Name, tag.Span.End);
        bool isNested = again >= 0 && again < close && HtmlTag.Read(place, again) is { } nested && nested.Name.Length == tag.Name.Length;
        return isNested ? -1 : end.Span.End;
    }

    /// <summary>An element that stands in a sentence is one finding; what is in it is text and stays.</summary>
    private static Finding Pair(FaultPlace place, HtmlTag tag, int end)
    {
        var span = new TextRange(tag.Span.Start, end);
        var closing = new TextRange(place.Source.LastIndexOf('<', end - 1), end);
        return new Finding(Rule, span, place.TextOf(tag.Span), "a tag", "it and the tag that ends it")
        {
            Edits = new([new TextEdit(tag.Span, ""), new TextEdit(closing, "")]),
        };
    }

    private static Finding Whole(FaultPlace place, TextRange span, string what) =>
        new(Rule, span, Shorten(place.TextOf(span)), what, "it") { Edits = new([new TextEdit(span, InsteadOf(place, span))]) };

    /// <summary>A line break in the page, or what stood between two words, leaves a space.</summary>
    private static string InsteadOf(FaultPlace place, TextRange span) =>
        char.IsLetterOrDigit(place.At(span.End)) && place.At(span.Start - 1) is var before && !char.IsWhiteSpace(before)
            && before is not ('\n' or '>' or '(' or '“' or '"') && !HtmlNames.Inline.Contains(NameIn(place.TextOf(span)))
            ? " "
            : "";

    private static string NameIn(string tag) => new([.. tag.SkipWhile(c => !char.IsLetter(c)).TakeWhile(char.IsLetterOrDigit)]);

    /// <summary>“the &lt;br&gt; tag”: the article is about HTML.</summary>
    private static bool IsSpokenOf(FaultPlace place, TextRange span) =>
        place.Says(span.End, " tag") || place.Says(span.End, " element") || place.Says(span.End, " attribute");

    /// <summary><c>a&lt;b&gt;c</c>, <c>List&lt;object&gt;</c>: a letter in front of a bare tag may be code or mathematics.</summary>
    private static bool MayBeCompared(FaultPlace place, HtmlTag tag) =>
        char.IsLetterOrDigit(place.At(place.Position - 1)) && !HtmlNames.Void.Contains(tag.Name) && tag.Name is not ("p" or "div" or "li");

    private static Finding? ReadBraces(FaultPlace place)
    {
        int i = place.Position, close = place.Find("}", i);
        if (close < 0 || place.At(i + 1) == '{')
            return null;
        if (place.Find("\"@context\"", i) is var context and >= 0 && context < close && place.Find("schema.org", context)
            is var schema and >= 0
            && schema < context + 40)
        {
            if (place.Article.SpeaksOfMarkup)
                return null;
            return EndOfObject(place) is { } end ? Whole(place, new TextRange(i, end), "data") : null;
        }
        if (SetsStyle(place, i + 1, close))
            return Whole(place, new TextRange(StartOfSelector(place), EndOfRules(place, close + 1)), "a style sheet’s rule");
        return null;
    }

    private static int? EndOfObject(FaultPlace place)
    {
        int depth = 0;
        for (int i = place.Position; i < place.End; i++)
        {
            depth += place.At(i) switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
                return i + 1;
        }
        return null;
    }

    /// <summary>Whether braces hold <c>property: value;</c> and nothing but.</summary>
    private static bool SetsStyle(FaultPlace place, int start, int end)
    {
        string[] declarations = place.Source.Substring(start, end - start).Split(';');
        bool any = false;
        foreach (string declaration in declarations)
        {
            if (string.IsNullOrWhiteSpace(declaration))
                continue;
            int colon = declaration.IndexOf(':');
            string property = colon < 0 ? "" : declaration.Substring(0, colon).Trim();
            if (property.Length == 0 || !property.All(c => char.IsLetter(c) || c == '-') || colon == declaration.Length - 1
                || declaration.IndexOfAny(NoValue) >= 0)
                return false;
            any |= HtmlNames.StyleProperties.Contains(property.TrimStart('-').Split('-')[0]);
        }
        return any;
    }

    /// <summary>The first of the words and signs that say which elements a rule is for; words of a sentence before them are not.</summary>
    private static int StartOfSelector(FaultPlace place)
    {
        int start = place.Position;
        while (place.Position - start < FaultPlace.Reach)
        {
            int end = start;
            while (place.At(end - 1) == ' ')
                end--;
            int word = end;
            while (IsOfSelector(place.At(word - 1)) && place.At(word - 1) != ' ')
                word--;
            string selector = word < end ? place.Source.Substring(word, end - word) : "";
            if (!IsSelector(selector))
                break;
            start = word;
        }
        return start;
    }

    private static bool IsSelector(string word) => word.Length > 0
        && (word[0] is '.' or '#' or '@' or '*' or '>' or '+' or '~' or '[' or ':'
            || HtmlNames.Styled.Contains(word.Split(':', '.', '#', ',')[0]));

    /// <summary>A style sheet's rules stand one behind the other.</summary>
    private static int EndOfRules(FaultPlace place, int end)
    {
        while (place.Find("{", end) is var open and >= 0 && place.Find("}", open) is var close and >= 0
            && place.Source.Substring(end, open - end).All(IsOfSelector) && SetsStyle(place, open + 1, close))
            end = close + 1;
        return end;
    }

    private static bool IsOfSelector(char c) => char.IsLetterOrDigit(c) || c is ' ' or '.' or '#' or '-' or '_' or ',' or ':' or '>'
        or '*' or '+'
        or '[' or ']' or '=' or '"' or '@' or '(' or ')' or '~';

    private static string Shorten(string code)
    {
        const int Longest = 60;
        return code.Length <= Longest ? code : code.Substring(0, Longest) + "…";
    }
}
