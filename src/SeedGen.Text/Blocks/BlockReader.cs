namespace SeedGen.Text;

/// <summary>Joins labelled lines into blocks that partition the text.</summary>
internal static class BlockReader
{
    /// <summary>
    /// Boilerplate of one kind is one block across the blank lines between its lines; every other line that is not blank is a block of
    /// its own, together with those in which it goes on; blank lines between blocks of different kinds are blocks of kind
    /// <see cref="LineKind.Blank"/>.
    /// </summary>
    public static Block[] Read(LabeledLine[] lines)
    {
        var blocks = new List<Block>();
        for (int first = 0; first < lines.Length;)
        {
            int end = EndOfBlock(lines, first);
            var span = new TextRange(lines[first].Line.Start, lines[end - 1].Line.EndWithBreak);
            var inBlock = new ArraySegment<LabeledLine>(lines, first, end - first);
            blocks.Add(new Block(lines[first].Kind, span, new ValueList<LabeledLine>(inBlock)));
            first = end;
        }
        return blocks.ToArray();
    }

    private static int EndOfBlock(LabeledLine[] lines, int first)
    {
        LineKind kind = lines[first].Kind;
        int end = first + 1;
        if (kind != LineKind.Blank && !kind.IsBoilerplate())
            return EndOfParagraph(lines, first);
        for (int i = end; i < lines.Length && (lines[i].Kind == kind || lines[i].Kind == LineKind.Blank); i++)
        {
            if (lines[i].Kind == kind)
                end = i + 1;
        }
        return end;
    }

    private static int EndOfParagraph(LabeledLine[] lines, int first)
    {
        int last = first;
        for (int i = first + 1; i < lines.Length && lines[last].GoesOn; i++)
        {
            if (lines[i].Kind != LineKind.Blank)
                last = i;
        }
        return last + 1;
    }
}
