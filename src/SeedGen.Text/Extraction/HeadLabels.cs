namespace SeedGen.Text;

/// <summary>The labels in an article's head: those of its metadata, and a lone one on its title.</summary>
internal sealed class HeadLabels(LabeledLine[] lines)
{
    private readonly LineLabel[] labels =
    [
        .. lines
            .Where(line => line.Kind is LineKind.Metadata or LineKind.Title)
            .Select(line => LabelReader.Read(line.Line))
            .OfType<LineLabel>(),
    ];

    /// <summary>Whether the labels are entries of front matter between fences.</summary>
    public bool IsFrontMatter { get; } = lines.Any(line => line.Kind == LineKind.Metadata && line.Line.Text == "---");

    /// <summary>The authors that a label names; null where none does.</summary>
    public Byline? Authors() => First(LabelField.Author) is { } stated ? new Byline(stated, new(stated.SplitAt(',', ';', '&'))) : null;

    /// <summary>The first value of <paramref name="field"/>; null where there is none.</summary>
    public Excerpt? First(LabelField field) => All(field).FirstOrDefault();

    /// <summary>The values of <paramref name="field"/>, in order.</summary>
    public IEnumerable<Excerpt> All(LabelField field) =>
        labels.Where(label => label.Field == field).Select(label => label.Value).OfType<Excerpt>();
}
