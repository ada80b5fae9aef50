namespace SeedGen.Text;

/// <summary>Takes the captions with their credits.</summary>
internal static class CaptionExtractor
{
    public static ValueList<ParsedCaption> Extract(LabeledLine[] lines) =>
        new(lines.Where(line => line.Kind == LineKind.Caption)
            .Select(line => new ParsedCaption(line.Line.Whole(), CaptionReader.ReadCredit(line.Line))));
}
