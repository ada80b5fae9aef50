namespace SeedGen.Text;

/// <summary>Takes the highlights without their bullets.</summary>
internal static class HighlightExtractor
{
    public static ValueList<Excerpt> Extract(LabeledLine[] lines) =>
        new(lines.Where(line => line.Kind == LineKind.Highlight).Select(line => line.Line.Part(new TextRange(1, line.Line.Text.Length))));
}
