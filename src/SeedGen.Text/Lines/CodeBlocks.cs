namespace SeedGen.Text;

/// <summary>
/// Finds source code that stands between two fences of three backticks or tildes, or more (CommonMark, section 4.5). A fence that nothing
/// closes is none, nor are tildes that do not name a language, for texts are ruled with them; and what quotes a text as a whole makes no
/// code of it.
/// </summary>
internal static class CodeBlocks
{
    private const int ShortestFence = 3;

    private static readonly string[] Marks = ["```", "~~~"];

    /// <summary>The lines, all of a block with its fences as one; <paramref name="lines"/> itself where the text has no block.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines without directives.</param>
    public static Line[] Join(string text, Line[] lines)
    {
        if (!Array.Exists(Marks, mark => text.IndexOf(mark, StringComparison.Ordinal) >= 0))
            return lines;
        var joined = new List<Line>(lines.Length);
        // By mark: a fence of so many, or more, is not closed below.
        var unclosed = new Dictionary<char, int>();
        for (int i = 0; i < lines.Length; i++)
        {
            int close = Opens(lines[i]) ? FindClosing(lines, i, unclosed) : -1;
            joined.Add(close < 0 ? lines[i] : new Line(text, lines[i], lines[close]));
            i = Math.Max(i, close);
        }
        return joined.Count == lines.Length || joined.TrueForAll(line => line.PartsSentences) ? lines : [.. joined];
    }

    /// <summary>
    /// How many marks <paramref name="line"/> begins with, where that makes it a fence; else 0. Backticks behind the words are the end of code
    /// within a line.
    /// </summary>
    public static int LengthOfFence(string line)
    {
        if (line.Length < ShortestFence || line[0] is not ('`' or '~'))
            return 0;
        int end = 1;
        while (end < line.Length && line[end] == line[0])
            end++;
        return end >= ShortestFence && (line[0] == '~' || line.IndexOf('`', end) < 0) ? end : 0;
    }

    /// <summary>
    /// The block without the indentation of its opening fence, which is that of the list it may stand in; its lines end with a line feed, so that
    /// it is the same wherever its file was checked out.
    /// </summary>
    public static string TextOf(Line block)
    {
        string[] lines = block.Raw.Replace("\r\n", "\n").Split('\n');
        int indentation = block.Content.Start - block.Start;
        for (int i = 1; i < lines.Length; i++)
        {
            int start = 0;
            while (start < Math.Min(indentation, lines[i].Length) && lines[i][start] is ' ' or '\t')
                start++;
            lines[i] = lines[i].Substring(start);
        }
        return string.Join("\n", lines);
    }

    private static bool Opens(Line line) =>
        LengthOfFence(line.Raw) is > 0 and int length && (line.Raw[0] == '`' || line.Raw.Length > length);

    private static int FindClosing(Line[] lines, int open, Dictionary<char, int> unclosed)
    {
        char mark = lines[open].Raw[0];
        int length = LengthOfFence(lines[open].Raw);
        if (unclosed.TryGetValue(mark, out int shortest) && length >= shortest)
            return -1;
        int close = Array.FindIndex(
            lines, open + 1, line => line.Raw.Length >= length && line.Raw[0] == mark && LengthOfFence(line.Raw) == line.Raw.Length);
        if (close < 0)
            unclosed[mark] = length;
        return close;
    }
}
