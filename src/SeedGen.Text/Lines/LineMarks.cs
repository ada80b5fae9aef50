namespace SeedGen.Text;

/// <summary>
/// Tells the marks of a line from its words, as far as the line by itself shows them. Of Markdown: fences, headings, items, links, pictures,
/// emphasis and escapes (CommonMark, sections 2.4, 4.2, 4.5, 5.2 and 6.2 to 6.4, and strikethrough), and the numbers in front of links that browsers for
/// terminals write: <c>[7]Jane Doe</c>; the mark of a quotation stays for whoever reads the line. Of HTML: tags, comments and references.
/// </summary>
internal sealed class LineMarks
{
    // Longer ones are none: what is looked at from one mark has an end, so that a text of marks alone is read in linear time, too.
    private const int LongestAddress = 4_000, LongestTitle = 400, LongestName = 60, MostOpen = 16;

    private const int LongestEmphasis = 3;

    private static readonly CharSet Escapable = new("\\`*_{}[]()<>#+-.!~|\"'");

    private readonly string text;
    private readonly Markup markup;
    private readonly Stack<int> brackets = new();
    private readonly List<(int Start, int Length)> openers = [];
    private bool[]? isMark;
    private bool[]? isOfPicture;
    private Dictionary<int, char>? written;

    private LineMarks(string text, Markup markup) => (this.text, this.markup) = (text, markup);

    /// <summary>The marks of a line; null where it has none. Of a link the words stay and of a picture what it is said to show.</summary>
    /// <param name="text">The line without white space at its ends.</param>
    /// <param name="markup">What to look for.</param>
    public static LineMarks? Read(string text, Markup markup)
    {
        if (markup == Markup.None)
            return null;
        var line = new LineMarks(text, markup);
        for (int i = (markup & Markup.Markdown) != 0 ? line.ReadBeginning() : 0; i < text.Length;)
            i = line.Read(i);
        return line.isMark is null ? null : line;
    }

    /// <summary>What the unit at <paramref name="i"/> says; null where it is of a mark.</summary>
    public char? WordAt(int i) => written is not null && written.TryGetValue(i, out char c) ? c : isMark![i] ? null : text[i];

    /// <summary>Whether the line has pictures, and no words but theirs.</summary>
    public bool IsPicture => isOfPicture is not null
        && Enumerable.Range(0, text.Length).All(i => isMark![i] || isOfPicture[i] || char.IsWhiteSpace(text[i]));

    /// <summary>Reads what makes the line a heading, an item of a list or a fence that has lost its partner; one past it.</summary>
    private int ReadBeginning()
    {
        if (CodeBlocks.LengthOfFence(text) > 0 && text[0] == '`' && !text.Any(char.IsWhiteSpace))
        {
            Mark(0, text.Length);
            return text.Length;
        }
        int heading = HeadingRank.MarksOf(text);
        if (heading > 0)
            MarkClosing(heading);
        bool isItem = text.Length > 1 && text[0] is '*' or '-' or '+' && char.IsWhiteSpace(text[1]);
        int end = isItem ? 1 : heading;
        if (end > 0)
            Mark(0, end);
        return end;
    }

    /// <summary>What a heading may end in once more, behind a space: <c>## News ##</c>.</summary>
    private void MarkClosing(int start)
    {
        int close = text.Length;
        while (close > start && text[close - 1] == '#')
            close--;
        if (close > start && close < text.Length && char.IsWhiteSpace(text[close - 1]))
            Mark(close, text.Length);
    }

    /// <summary>Reads what stands at <paramref name="i"/>; one past its end.</summary>
    private int Read(int i)
    {
        if ((markup & Markup.Markdown) != 0 && text[i] == '<' && HtmlMarks.IsComment(text, i))
            return ReadTag(i);
        if ((markup & Markup.Html) != 0 && text[i] is '<' or '&')
            return text[i] == '<' ? ReadTag(i) : ReadReference(i);
        if ((markup & Markup.Markdown) == 0)
            return i + 1;
        switch (text[i])
        {
            case '\\' when i + 1 < text.Length && Escapable.Contains(text[i + 1]):
                Mark(i, i + 1);
                return i + 2;
            case '[' when brackets.Count < MostOpen:
                brackets.Push(i);
                return i + 1;
            case ']':
                return ReadLink(i);
            case '*' or '_' or '~':
                return ReadEmphasis(i);
            default:
                return i + 1;
        }
    }

    /// <summary>A tag that does not stand within a sentence parts the words around it.</summary>
    private int ReadTag(int i)
    {
        int end = HtmlMarks.EndOf(text, i);
        if (end == i)
            return i + 1;
        Mark(i, end);
        if (!HtmlMarks.IsInline(text, i))
            Write(i, ' ');
        return end;
    }

    private int ReadReference(int i)
    {
        int end = HtmlEntities.Read(text, i, text.Length, out int code);
        if (end == i || code is 0 or > char.MaxValue || char.IsSurrogate((char)code))
            return i + 1;
        Mark(i, end);
        Write(i, (char)code);
        return end;
    }

    private void Write(int i, char c) => (written ??= [])[i] = c;

    private int ReadLink(int close)
    {
        if (brackets.Count == 0)
            return close + 1;
        int open = brackets.Pop();
        int end = EndOfAddress(close + 1);
        if (end < 0 && MarkupReader.IsLinkNumber(text, open, close))
            Mark(open, close + 1);
        if (end < 0)
            return close + 1;
        bool isPicture = open > 0 && text[open - 1] == '!';
        Mark(isPicture ? open - 1 : open, open + 1);
        Mark(close, end);
        if (isPicture)
            Set(ref isOfPicture, open, close);
        return end;
    }

    /// <summary>One past <c>(address)</c>, <c>(&lt;address&gt; "title")</c> or <c>[number]</c>; -1 where none stands there.</summary>
    private int EndOfAddress(int i)
    {
        if (i + 1 >= text.Length || text[i] is not ('(' or '['))
            return -1;
        if (text[i] == '[')
            return EndOfReference(i + 1);
        int start = i + 1, at = start, depth = 0, limit = Math.Min(text.Length, start + LongestAddress);
        bool isAddress = false;
        if (text[start] == '<')
            at = Math.Max(start, text.IndexOf('>', start, limit - start));
        for (; at < limit && !char.IsWhiteSpace(text[at]) && text[at] is not ('[' or ']') && (text[at] != ')' || depth > 0); at++)
        {
            depth += text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
            isAddress |= text[at] is '/' or '.' or '#' or ':' or '>';
        }
        if (!isAddress && at > start)
            return -1; // f[i](x)
        while (at < limit && char.IsWhiteSpace(text[at]))
            at++;
        if (at < limit && text[at] is '"' or '\'')
            at = EndOfTitle(at);
        return at >= 0 && at < text.Length && text[at] == ')' ? at + 1 : -1;
    }

    private int EndOfTitle(int open)
    {
        int close = text.IndexOf(text[open] + ")", open + 1, Math.Min(text.Length - open - 1, LongestTitle), StringComparison.Ordinal);
        return close < 0 ? -1 : close + 1;
    }

    private int EndOfReference(int i)
    {
        int end = i;
        while (end < text.Length && char.IsDigit(text[end]))
            end++;
        return end > i && end < text.Length && text[end] == ']' ? end + 1 : -1;
    }

    /// <summary>Marks touch the words between them, and no word without: <c>2*3*4</c> and <c>f**k</c> have none.</summary>
    private int ReadEmphasis(int start)
    {
        int end = start;
        while (end < text.Length && text[end] == text[start])
            end++;
        if (end - start > LongestEmphasis || (text[start] == '~' && end - start != 2))
            return end;
        bool mayClose = start > 0 && !char.IsWhiteSpace(text[start - 1]) && !IsOfWord(end);
        int opener = mayClose ? FindOpener(start, end - start) : -1;
        if (opener >= 0)
        {
            Mark(openers[opener].Start, openers[opener].Start + (end - start));
            Mark(start, end);
            openers.RemoveRange(opener, openers.Count - opener);
        }
        else if (end < text.Length && !char.IsWhiteSpace(text[end]) && !IsOfWord(start - 1) && openers.Count < MostOpen)
            openers.Add((start, end - start));
        return end;
    }

    private int FindOpener(int close, int length) =>
        openers.FindLastIndex(opener => opener.Length == length && text[opener.Start] == text[close]
            && (text[close] != '_' || length != 2 || !IsName(opener.Start + length, close)));

    /// <summary>Whether it is a name that begins and ends in underscores, as <c>__init__</c> does.</summary>
    private bool IsName(int start, int end)
    {
        if (end - start > LongestName)
            return false;
        for (int i = start; i < end; i++)
        {
            if (text[i] == ' ' || char.IsUpper(text[i]))
                return false;
        }
        return true;
    }

    private bool IsOfWord(int i) => i >= 0 && i < text.Length && char.IsLetterOrDigit(text[i]);

    private void Mark(int start, int end) => Set(ref isMark, start, end);

    private void Set(ref bool[]? units, int start, int end)
    {
        units ??= new bool[text.Length];
        for (int i = start; i < end; i++)
            units[i] = true;
    }
}
