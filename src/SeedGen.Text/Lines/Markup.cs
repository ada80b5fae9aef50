namespace SeedGen.Text;

/// <summary>The languages that a text may be marked up in.</summary>
[Flags]
internal enum Markup
{
    None = 0,

    /// <summary>Markdown, and what browsers for terminals write: numbers in front of links.</summary>
    Markdown = 1,

    /// <summary>HTML, a tag at the start of most lines: a text that only shows some is not written in it.</summary>
    Html = 2,
}

/// <summary>Tells how a text is marked up, by what other texts do not have.</summary>
internal static class MarkupReader
{
    private const int FewestTags = 3;

    private const string Heading = "## ";

    /// <summary>Links, bold words and fences of code.</summary>
    private static readonly string[] Signs = ["](", "**", "__", "```"];

    private static readonly string[] LinkNumbers = ["[1]", "[2]", "[3]"];

    /// <summary>What the lines of <paramref name="text"/> are worth looking at for.</summary>
    public static Markup Read(string text) =>
        (IsMarkdown(text) ? Markup.Markdown : Markup.None) | (IsHtml(text) ? Markup.Html : Markup.None);

    /// <summary>Whether a word begins behind the brackets of a number and none ends before them, as one does before a footnote's.</summary>
    public static bool IsLinkNumber(string text, int open, int close)
    {
        bool isInFront = close + 1 < text.Length && char.IsLetterOrDigit(text[close + 1]);
        if (!isInFront || (open > 0 && !char.IsWhiteSpace(text[open - 1]) && text[open - 1] != '#'))
            return false;
        int i = open + 1;
        while (char.IsDigit(text[i]))
            i++;
        return i == close && i > open + 1;
    }

    private static bool IsMarkdown(string text) =>
        Array.Exists(Signs, sign => text.IndexOf(sign, StringComparison.Ordinal) >= 0) || HasHeading(text)
        || Array.TrueForAll(LinkNumbers, number => text.IndexOf(number, StringComparison.Ordinal) is var i and >= 0
            && IsLinkNumber(text, i, i + number.Length - 1));

    private static bool HasHeading(string text)
    {
        for (int i = text.IndexOf(Heading, StringComparison.Ordinal); i >= 0; i = text.IndexOf(Heading, i + 1, StringComparison.Ordinal))
        {
            int start = i;
            while (start > 0 && text[start - 1] == '#')
                start--;
            if (BeginsLine(text, start))
                return true;
        }
        return false;
    }

    private static bool IsHtml(string text)
    {
        if (text.IndexOf("</", StringComparison.Ordinal) < 0)
            return false;
        int tags = 0, lines = 0;
        bool isAtStart = true;
        for (int i = 0; i < text.Length; i++)
        {
            if (LineReader.IsBreak(text[i]))
                isAtStart = true;
            else if (isAtStart && !char.IsWhiteSpace(text[i]) && text[i] != '\uFEFF')
            {
                isAtStart = false;
                lines++;
                tags += HtmlMarks.EndOf(text, i) > i ? 1 : 0;
            }
        }
        return tags >= FewestTags && tags * 2 >= lines;
    }

    private static bool BeginsLine(string text, int i) => i == 0 || text[i - 1] == '\uFEFF' || LineReader.IsBreak(text[i - 1]);
}
