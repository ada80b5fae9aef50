namespace SeedGen.Text;

/// <summary>Splits a text into lines exactly where Roslyn's <c>SourceText.Lines</c> does.</summary>
internal static class LineReader
{
    /// <summary>What ends a line; CR and LF together end one. Vertical tab and form feed do not.</summary>
    private static readonly char[] Breaks = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    /// <summary>Whether <paramref name="c"/> ends a line.</summary>
    public static bool IsBreak(char c) => Array.IndexOf(Breaks, c) >= 0;

    /// <summary>Every line in order, at least one: a text that ends in a line break ends in an empty line.</summary>
    public static Line[] Read(string text)
    {
        var lines = new List<Line>();
        Markup markup = MarkupReader.Read(text);
        int start = 0;
        for (int end = text.IndexOfAny(Breaks); end >= 0; end = text.IndexOfAny(Breaks, start))
        {
            bool isPair = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n';
            int next = end + (isPair ? 2 : 1);
            lines.Add(new Line(text, lines.Count + 1, start, end, next, markup));
            start = next;
        }
        lines.Add(new Line(text, lines.Count + 1, start, text.Length, text.Length, markup));
        return lines.ToArray();
    }
}
