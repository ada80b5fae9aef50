namespace SeedGen.Text;

/// <summary>
/// Labels lines by rules: the run of lines that reads like prose is the body, what stands above it is the head, the rest the tail;
/// recognisers take furniture out of all three.
/// </summary>
internal sealed class HeuristicLabeler : ILineLabeler
{
    public static readonly HeuristicLabeler Instance = new();

    public LabeledLine[] Label(Line[] lines)
    {
        var page = new Page(lines);
        var labels = new Label[page.Lines.Length];
        Anatomy anatomy = Anatomy.Read(page);
        BodyLabeler.LabelLines(page, anatomy, labels);
        TailLabeler.LabelLines(page, anatomy, labels);
        // Last: a title may stand a little below where the body was taken to begin.
        HeadLabeler.LabelLines(page, anatomy, labels);
        return Join(lines, labels);
    }

    private static LabeledLine[] Join(Line[] lines, Label[] labels)
    {
        var joined = new LabeledLine[lines.Length];
        int next = 0;
        for (int i = 0; i < lines.Length; i++)
            joined[i] = lines[i].IsBlank ? new LabeledLine(lines[i], LineKind.Blank, 0, "") : labels[next++].On(lines[i]);
        return joined;
    }
}
