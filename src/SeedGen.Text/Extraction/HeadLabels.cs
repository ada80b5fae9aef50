namespace SeedGen.Text;

/// <summary>The labels in an article's head: those of its metadata, and a lone one on its title.</summary>
internal sealed class HeadLabels
{
    private readonly LineLabel[] labels;

    public HeadLabels(LabeledLine[] lines)
    {
        Line[] metadata = [.. lines.Where(line => line.Kind == LineKind.Metadata).Select(line => line.Line)];
        IsFrontMatter = metadata.Any(line => line.Raw == FrontMatter.Fence);
        IEnumerable<Line> titles = lines.Where(line => line.Kind == LineKind.Title).Select(line => line.Line);
        labels =
        [
            .. IsFrontMatter
                ? FrontMatterReader.Read([.. metadata.Select(line => line.AsItStands())])
                : metadata.Select(LabelReader.Read).OfType<LineLabel>(),
            .. titles.Select(LabelReader.Read).OfType<LineLabel>(),
        ];
    }

    /// <summary>Whether the labels are entries of front matter between fences.</summary>
    public bool IsFrontMatter { get; }

    /// <summary>The first value of <paramref name="field"/>; null where there is none.</summary>
    public Excerpt? First(LabelField field) => All(field).FirstOrDefault();

    /// <summary>The values of <paramref name="field"/>, in order.</summary>
    public IEnumerable<Excerpt> All(LabelField field) =>
        labels.Where(label => label.Field == field).Select(label => label.Value).OfType<Excerpt>();

    /// <summary>The authors that labels name; null where none does.</summary>
    public Byline? Authors() => First(LabelField.Author) is { } stated
        ? new Byline(stated, new(All(LabelField.Author).SelectMany(value => value.SplitAt(',', ';', '&'))))
        : null;
}
