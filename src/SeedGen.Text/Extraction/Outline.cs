namespace SeedGen.Text;

/// <summary>Where the title and the text stand among an article's lines, as far as the fields depend on it.</summary>
internal sealed class Outline
{
    /// <summary>
    /// A paragraph of so many characters is the text's own; what is shorter may be a stray line of the head that was taken for one.
    /// </summary>
    private const int LongParagraph = 80;

    public Outline(LabeledLine[] lines)
    {
        Lines = Array.FindAll(lines, line => !line.Line.IsBlank);
        int first = Array.FindIndex(Lines, IsLongParagraph);
        int last = Array.FindLastIndex(Lines, IsLongParagraph);
        if (first < 0)
            first = last = Array.FindIndex(Lines, line => line.Kind.IsRunningText());
        TextFirst = first < 0 ? Lines.Length : first;
        TextEnd = first < 0 ? Lines.Length : last + 1;
        Title = Array.FindLastIndex(Lines, line => line.Kind == LineKind.Title);
    }

    /// <summary>The lines that are not blank, in order; the other members are indices into them.</summary>
    public LabeledLine[] Lines { get; }

    /// <summary>The title nearest to the text; -1 where there is none.</summary>
    public int Title { get; }

    /// <summary>The text's first paragraph; the number of lines where there is no text.</summary>
    public int TextFirst { get; }

    /// <summary>One past the text's last paragraph.</summary>
    public int TextEnd { get; }

    private static bool IsLongParagraph(LabeledLine line) => line.Kind.IsRunningText() && line.Line.Text.Length >= LongParagraph;
}
