namespace SeedGen.Text;

/// <summary>Groups headings, paragraphs and block quotations into sections.</summary>
internal static class SectionExtractor
{
    public static ValueList<ParsedSection> Extract(LabeledLine[] lines)
    {
        var sections = new List<ParsedSection>();
        var paragraphs = new List<Excerpt>();
        Excerpt? heading = null;
        foreach (LabeledLine line in lines)
        {
            if (line.Kind.IsRunningText() || line.Kind == LineKind.Code)
                paragraphs.Add(Paragraph(line));
            if (line.Kind != LineKind.Heading)
                continue;
            Close(sections, heading, paragraphs);
            heading = line.Line.Unmarked();
        }
        Close(sections, heading, paragraphs);
        return new(sections);
    }

    private static Excerpt Paragraph(LabeledLine line) => line.Kind switch
    {
        LineKind.Quote => line.Line.Unmarked(),
        LineKind.Code => line.Line.Unchanged() with { Text = CodeBlocks.TextOf(line.Line) },
        _ => line.Line.Unchanged(),
    };

    private static void Close(List<ParsedSection> sections, Excerpt? heading, List<Excerpt> paragraphs)
    {
        if (heading is not null || paragraphs.Count > 0)
            sections.Add(new ParsedSection(heading, new(paragraphs)));
        paragraphs.Clear();
    }
}
