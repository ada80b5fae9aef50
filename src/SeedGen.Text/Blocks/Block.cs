namespace SeedGen.Text;

/// <summary>
/// Neighbouring lines that belong together. A text's blocks, in order, are the whole text: none overlap and none are missing.
/// </summary>
/// <param name="Kind">The kind of all its lines that are not blank; <see cref="LineKind.Blank"/> where all are.</param>
/// <param name="Span">From its first line's start to one past its last line's break.</param>
/// <param name="Lines">Its lines in order, blank lines between them included.</param>
public sealed record Block(LineKind Kind, TextRange Span, ValueList<LabeledLine> Lines)
{
    /// <summary>The lines' text without the blank ones, a line feed between two.</summary>
    public string Text => string.Join("\n", Lines.Where(line => !line.Line.IsBlank).Select(line => line.Line.Raw));
}
