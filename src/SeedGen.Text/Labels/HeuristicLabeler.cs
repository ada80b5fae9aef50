namespace SeedGen.Text;

/// <summary>
/// Labels lines by rules: the run of lines that reads like prose is the body, what stands above it is the head, the rest the tail;
/// recognisers take furniture out of all three.
/// </summary>
internal sealed class HeuristicLabeler : ILineLabeler
{
    public static readonly HeuristicLabeler Instance = new();

    public LabeledLine[] Label(Line[] lines, TemplateLines templates)
    {
        var page = new Page(lines, templates);
        var labels = new Label[page.Lines.Length];
        Anatomy anatomy = Anatomy.Read(page);
        HeadLabeler.LabelLines(page, anatomy, labels);
        BodyLabeler.LabelLines(page, anatomy, labels);
        TailLabeler.LabelLines(page, anatomy, labels);
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
