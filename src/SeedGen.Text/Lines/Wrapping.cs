namespace SeedGen.Text;

/// <summary>
/// The width that a text's paragraphs were wrapped to, as mail, plain-text books and some converters of web pages do. A line was wrapped
/// where the first word of the next one would not have fitted.
/// </summary>
internal sealed class Wrapping
{
    /// <summary>The widths that plain text is wrapped to; poems are narrower, paragraphs wider.</summary>
    public const int Narrowest = 50, Widest = 160;

    /// <summary>So many lines at least must have been wrapped.</summary>
    private const int FewestWrapped = 3;

    /// <summary>What begins an item of a list; a dash may begin any line.</summary>
    private static readonly CharSet ItemMarks = new("*-+•‣▪●○◦■□►▶✓✔");

    private readonly int width;

    private Wrapping(int width) => this.width = width;

    /// <summary>How the text was wrapped; null where it was not.</summary>
    /// <param name="lines">All of its lines.</param>
    public static Wrapping? Of(Line[] lines)
    {
        if (WidthOfMost(lines) is not { } width)
            return null;
        var wrapping = new Wrapping(width);
        int inside = 0, wrapped = 0, wider = 0;
        for (int i = 0; i < lines.Length - 1; i++)
        {
            wider += !lines[i].IsCode && WidthOf(lines[i]) > width && HasSpace(lines[i]) ? 1 : 0;
            if (!BreaksInside(lines[i], lines[i + 1]) || WidthOf(lines[i]) * 2 < width)
                continue; // short lines are items of a menu, wrapped or not
            inside++;
            wrapped += wrapping.GoesOn(lines[i], lines[i + 1]) ? 1 : 0;
        }
        // Nine in ten of those that break inside a sentence, and hardly a wider line beside them.
        return wrapped >= FewestWrapped && wrapped * 10 >= inside * 9 && wrapped >= wider * 5 ? wrapping : null;
    }

    /// <summary>
    /// The width that all but one in fifty of the lines have at most which break inside a sentence; null where no text is wrapped to it.
    /// </summary>
    private static int? WidthOfMost(Line[] lines)
    {
        const int OneIn = 50;
        int[] counts = new int[Widest + 2];
        int all = 0;
        for (int i = 0; i < lines.Length - 1; i++)
        {
            if (!BreaksInside(lines[i], lines[i + 1]) || !HasSpace(lines[i]))
                continue;
            counts[Math.Min(WidthOf(lines[i]), Widest + 1)]++;
            all++;
        }
        int width = Widest + 1;
        for (int wider = counts[width]; width > 0 && wider * OneIn <= all; wider += counts[width])
            width--;
        return width is >= Narrowest and <= Widest ? width : null;
    }

    /// <summary>Whether <paramref name="line"/> was wrapped, and goes on in the <paramref name="next"/> one.</summary>
    public bool GoesOn(Line line, Line next)
    {
        if (line.PartsSentences || next.PartsSentences || line.Raw[0] == '#' || BeginsAnew(next.Raw) || line.End - line.Content.End > 1)
            return false;
        int end = WidthOf(line);
        return (end <= width || !HasSpace(line)) && !HasRoom(end, next, width);
    }

    /// <summary>A sentence that goes on in the next line begins there in lower case, or in letters that have none.</summary>
    private static bool BreaksInside(Line line, Line next) =>
        !line.PartsSentences && !next.PartsSentences && CharClasses.Of(next.Raw[0]) is CharClass.Lower or CharClass.Letter;

    /// <summary>
    /// Text without spaces breaks anywhere: nothing shows whether it was wrapped. Items, headings, quotations and cells begin a line.
    /// </summary>
    private static bool BeginsAnew(string text)
    {
        if (text[0] is '#' or '>' or '|' || CharClasses.Of(text[0]) == CharClass.Unspaced)
            return true;
        int end = 0;
        while (end < text.Length && char.IsDigit(text[end]))
            end++;
        bool isMark = end > 0 ? end < text.Length && text[end] is '.' or ')' : ItemMarks.Contains(text[0]);
        int behind = end > 0 ? end + 1 : 1;
        return isMark && behind < text.Length && char.IsWhiteSpace(text[behind]);
    }

    /// <summary>The columns from the line's beginning, indentation included, to its last character.</summary>
    private static int WidthOf(Line line) => line.Content.End - line.Start;

    private static bool HasSpace(Line line) => line.Raw.IndexOf(' ') >= 0;

    /// <summary>Whether the first word of the <paramref name="next"/> line would have fitted behind a line that ends at a column.</summary>
    public static bool HasRoom(int end, Line next, int width) => end + 1 + LengthOfFirstWord(next.Raw) <= width;

    private static int LengthOfFirstWord(string text) => text.IndexOf(' ') is var space and >= 0 ? space : text.Length;
}
