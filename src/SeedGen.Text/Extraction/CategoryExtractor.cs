namespace SeedGen.Text;

/// <summary>Takes the categories from category lines, from the breadcrumb, and from labels.</summary>
internal static class CategoryExtractor
{
    public static ValueList<Excerpt> Extract(LabeledLine[] lines, HeadLabels labels, Excerpt? title)
    {
        string? titleKey = title is null ? null : LineWords.Key(title.Text);
        IEnumerable<Excerpt> stated = labels.All(LabelField.Category).SelectMany(value => value.SplitAt(',', ';', '|'));
        IEnumerable<Excerpt> above = lines.SelectMany(line => line.Kind switch
        {
            LineKind.Category => CategoryReader.Read(line.Line),
            LineKind.Navigation => BreadcrumbReader.Read(line.Line, titleKey) ?? [],
            _ => [],
        });
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return new(stated.Concat(above).Where(category => seen.Add(category.Text)));
    }
}
