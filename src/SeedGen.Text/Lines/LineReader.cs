namespace SeedGen.Text;

/// <summary>Splits a text into lines exactly where Roslyn's <c>SourceText.Lines</c> does.</summary>
internal static class LineReader
{
    /// <summary>Every line in order, at least one: a text that ends in a line break ends in an empty line.</summary>
    public static Line[] Read(string text)
    {
        var lines = new List<Line>();
        int start = 0;
        for (int i = 0; i < text.Length;)
        {
            int width = BreakWidth(text, i);
            if (width == 0)
            {
                i++;
                continue;
            }
            lines.Add(new Line(text, lines.Count + 1, start, i, i + width));
            i += width;
            start = i;
        }
        lines.Add(new Line(text, lines.Count + 1, start, text.Length, text.Length));
        return lines.ToArray();
    }

    /// <summary>LF, CR, CRLF, U+0085, U+2028 and U+2029 end a line; vertical tab and form feed do not.</summary>
    private static int BreakWidth(string text, int i) => text[i] switch
    {
        '\r' when i + 1 < text.Length && text[i + 1] == '\n' => 2,
        '\r' or '\n' or '\u0085' or '\u2028' or '\u2029' => 1,
        _ => 0,
    };
}
