namespace SeedGen.Text;

/// <summary>Takes the categories from category lines, from the breadcrumb, and from labels.</summary>
internal static class CategoryExtractor
{
    private static readonly char[] Separators = [',', ';', '|'];

    public static ValueList<Excerpt> Extract(LabeledLine[] lines, HeadLabels labels, Excerpt? title)
    {
        string? titleKey = title is null ? null : LineWords.Key(title.Text);
        IEnumerable<Excerpt> stated = labels.All(LabelField.Category).SelectMany(Split);
        IEnumerable<Excerpt> above = lines.SelectMany(line => line.Kind switch
        {
            LineKind.Category => CategoryReader.Read(line.Line),
            LineKind.Navigation => BreadcrumbReader.Read(line.Line, titleKey) ?? [],
            _ => [],
        });
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return new(stated.Concat(above).Where(category => seen.Add(category.Text)));
    }

    private static IEnumerable<Excerpt> Split(Excerpt value)
    {
        int start = 0;
        foreach (string part in value.Text.Split(Separators))
        {
            int first = value.Span.Start + start + (part.Length - part.TrimStart().Length);
            string name = part.Trim();
            if (name.Length > 0)
                yield return new Excerpt(name, new TextRange(first, first + name.Length), value.Line);
            start += part.Length + 1;
        }
    }
}
