namespace SeedGen.Text;

internal sealed class HeuristicLabeler : ILineLabeler
{
    public static readonly HeuristicLabeler Instance = new();

    public LabeledLine[] Label(Line[] lines) =>
        lines.Select((line, i) => new LabeledLine(line, line.IsBlank ? LineKind.Blank : i == 0 && line.Text.Length < 120 ? LineKind.Title : line.Text.StartsWith("Leave a") ? LineKind.Comments : LineKind.Paragraph, 0, "")).ToArray();
}
