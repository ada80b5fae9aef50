namespace SeedGen.Text;

/// <summary>One line of a seed's text, with its place in the file. Nothing downstream searches for a position again.</summary>
public sealed record Line
{
    internal Line(string source, int number, int start, int end, int endWithBreak)
    {
        Number = number;
        Start = start;
        End = end;
        EndWithBreak = endWithBreak;
        int first = start, last = end;
        while (first < last && IsLayout(source[first]))
            first++;
        while (last > first && IsLayout(source[last - 1]))
            last--;
        if (SuppressionComment.StandsIn(source, first, last))
        {
            Directive = source.Substring(first, last - first);
            first = last = end;
        }
        Content = new TextRange(first, last);
        Text = source.Substring(first, last - first);
    }

    /// <summary>The line's number in the file, from 1.</summary>
    public int Number { get; }

    /// <summary>The offset of the line's first UTF-16 unit.</summary>
    public int Start { get; }

    /// <summary>The offset one past the line's last unit, its line break not counted.</summary>
    public int End { get; }

    /// <summary>The offset one past the line break: the next line's <see cref="Start"/>.</summary>
    public int EndWithBreak { get; }

    /// <summary>The range of <see cref="Text"/>; empty, at the line's end, on a blank line.</summary>
    public TextRange Content { get; }

    /// <summary>The line without white space (and byte order marks) at its two ends; empty on a blank line.</summary>
    public string Text { get; }

    /// <summary>
    /// The comment on the line that says which findings are meant (<see cref="SuppressionComment"/>); null on every other line. It is no text:
    /// such a line is blank.
    /// </summary>
    public string? Directive { get; }

    /// <summary>Whether the line has nothing but white space, or a <see cref="Directive"/>.</summary>
    public bool IsBlank => Text.Length == 0;

    private static bool IsLayout(char c) => char.IsWhiteSpace(c) || c == '\uFEFF';
}
