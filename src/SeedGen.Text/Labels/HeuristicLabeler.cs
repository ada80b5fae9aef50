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
        int title = TitleFinder.Find(page, anatomy.FirstParagraph);
        LineKind?[] forms = DateAndBylineFinder.Find(page, anatomy.FirstParagraph, anatomy.BodyEnd, title);
        HeadLabeler.LabelLines(page, anatomy, title, forms, labels);
        BodyLabeler.LabelLines(page, anatomy, labels);
        TailLabeler.LabelLines(page, anatomy, labels);
        LabelForms(page, anatomy, forms, labels);
        return Join(lines, labels);
    }

    /// <summary>Dates and bylines that stand in the text or below it.</summary>
    private static void LabelForms(Page page, Anatomy anatomy, LineKind?[] forms, Label[] labels)
    {
        for (int i = anatomy.FirstParagraph; i < forms.Length; i++)
        {
            if (forms[i] is { } kind && !page.IsFurniture(i))
                labels[i] = SeedGen.Text.Label.Article(kind);
        }
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
