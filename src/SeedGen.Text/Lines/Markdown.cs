namespace SeedGen.Text;

/// <summary>
/// Tells the marks of Markdown from the words that they stand around, as far as a line by itself shows them: links, pictures, emphasis,
/// escapes (CommonMark, sections 2.4 and 6.2 to 6.5, and strikethrough). Marks that begin a line, of headings, lists and quotations, are
/// left to whoever reads the line.
/// </summary>
internal static class Markdown
{
    // Longer ones are none: what is looked at from one mark has an end, so that a text of marks alone is read in linear time, too.
    private const int LongestAddress = 4_000, LongestTitle = 400, LongestName = 60, MostOpen = 16;

    private static readonly CharSet Escapable = new("\\`*_{}[]()<>#+-.!~|\"'");

    /// <summary>Whether a text has links or bold words as Markdown writes them, so that its lines are worth looking at.</summary>
    public static bool MayStandIn(string text) =>
        text.IndexOf("](", StringComparison.Ordinal) >= 0 || text.IndexOf("**", StringComparison.Ordinal) >= 0
        || text.IndexOf("__", StringComparison.Ordinal) >= 0;

    /// <summary>
    /// For each unit of <paramref name="text"/>, whether it is a mark; null where none is. Of a link the words stay and of a picture what
    /// it is said to show; the address goes.
    /// </summary>
    public static bool[]? MarksOf(string text)
    {
        var marks = new Marks(text);
        for (int i = 0; i < text.Length;)
            i = marks.Read(i);
        return marks.Found;
    }

    /// <summary>The marks of one line, found in one walk.</summary>
    private sealed class Marks(string text)
    {
        private readonly Stack<int> brackets = new();
        private readonly List<(int Start, int Length)> openers = [];

        public bool[]? Found { get; private set; }

        /// <summary>Reads what stands at <paramref name="i"/>; one past its end.</summary>
        public int Read(int i)
        {
            switch (text[i])
            {
                case '\\' when i + 1 < text.Length && Escapable.Contains(text[i + 1]):
                    Add(i, i + 1);
                    return i + 2;
                case '[':
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

        private int ReadLink(int close)
        {
            if (brackets.Count == 0)
                return close + 1;
            int open = brackets.Pop();
            int end = EndOfAddress(close + 1);
            if (end < 0)
                return close + 1;
            Add(open > 0 && text[open - 1] == '!' ? open - 1 : open, open + 1);
            Add(close, end);
            return end;
        }

        /// <summary>One past <c>(address)</c>, <c>(&lt;address&gt; "title")</c> or <c>[number]</c>; -1 where none stands there.</summary>
        private int EndOfAddress(int i)
        {
            if (i + 1 >= text.Length)
                return -1;
            if (text[i] == '[')
                return EndOfReference(i + 1);
            if (text[i] != '(')
                return -1;
            int start = i + 1, at = start, depth = 0;
            bool isAddress = false;
            if (text[start] == '<')
                at = Math.Max(start, text.IndexOf('>', start, Math.Min(text.Length - start, LongestAddress)));
            int limit = Math.Min(text.Length, start + LongestAddress);
            for (; at < limit && !char.IsWhiteSpace(text[at]) && (text[at] != ')' || depth > 0); at++)
            {
                depth += text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
                isAddress |= text[at] is '/' or '.' or '#' or ':';
            }
            if (!isAddress && at > start)
                return -1; // f[i](x)
            while (at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
            if (at < text.Length && text[at] is '"' or '\'')
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
            const int Longest = 3;
            int end = start;
            while (end < text.Length && text[end] == text[start])
                end++;
            if (end - start > Longest || (text[start] == '~' && end - start != 2))
                return end;
            bool mayClose = start > 0 && !char.IsWhiteSpace(text[start - 1]) && !IsOfWord(end);
            int opener = mayClose ? FindOpener(start, end - start) : -1;
            if (opener >= 0)
            {
                Add(openers[opener].Start, openers[opener].Start + (end - start));
                Add(start, end);
                openers.RemoveRange(opener, openers.Count - opener);
            }
            else if (end < text.Length && !char.IsWhiteSpace(text[end]) && !IsOfWord(start - 1) && openers.Count < MostOpen)
                openers.Add((start, end - start));
            return end;
        }

        private int FindOpener(int close, int length) =>
            openers.FindLastIndex(opener => opener.Length == length && text[opener.Start] == text[close]
                && (text[close] != '_' || !IsName(opener.Start + length, close)));

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

        private void Add(int start, int end)
        {
            Found ??= new bool[text.Length];
            for (int i = start; i < end; i++)
                Found[i] = true;
        }
    }
}
