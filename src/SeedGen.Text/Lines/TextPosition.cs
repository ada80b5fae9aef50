namespace SeedGen.Text;

/// <summary>A place in a text as people and editors count: lines and columns from 1, columns in UTF-16 units.</summary>
/// <param name="Line">The line's number, from 1.</param>
/// <param name="Column">The column in the line, from 1.</param>
public readonly record struct TextPosition(int Line, int Column)
{
    /// <summary>The position of <paramref name="offset"/>, found by bisection.</summary>
    /// <param name="lines">All lines of the text, in order.</param>
    /// <param name="offset">From 0 to the text's length, which is the position behind the last line's last unit.</param>
    public static TextPosition Of(ValueList<LabeledLine> lines, int offset) => Of(lines.Count, i => lines[i].Line, offset);

    /// <summary>The same, in lines without labels.</summary>
    internal static TextPosition Of(Line[] lines, int offset) => Of(lines.Length, i => lines[i], offset);

    private static TextPosition Of(int count, Func<int, Line> lines, int offset)
    {
        int low = 0, high = count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (lines(middle).Start <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        Line line = lines(low);
        return new TextPosition(line.Number, offset - line.Start + 1);
    }
}
