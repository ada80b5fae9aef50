namespace SeedGen.Text;

/// <summary>Takes the byline and the authors that it, or a label, names.</summary>
internal static class BylineExtractor
{
    /// <summary>Bylines so many lines apart are one: the lines of a page whose every piece is a line.</summary>
    private const int Near = 2;

    /// <summary>
    /// The first bylines that stand together and name somebody, those above the text before those below it; else what a label says.
    /// </summary>
    public static Byline? Extract(LabeledLine[] lines, HeadLabels labels)
    {
        Byline? first = null;
        var authors = new List<Excerpt>();
        int last = 0;
        foreach (LabeledLine line in lines.Where(line => line.Kind == LineKind.Byline))
        {
            Byline byline = Read(line.Line);
            if (authors.Count > 0 && line.Line.Number - last > Near)
                break;
            if (first is null || authors.Count == 0)
                first = byline;
            authors.AddRange(byline.Authors.Where(author => !authors.Exists(other => IsSame(other, author))));
            last = line.Line.Number;
        }
        if (authors.Count == 0 && labels.Authors() is { } stated)
            return stated;
        return first is null ? null : first with { Authors = new(authors) };
    }

    private static Byline Read(Line line) =>
        BylineReader.Read(line) ?? NameLineReader.ReadAnnounced(line) ?? new Byline(line.Whole(), ValueList<Excerpt>.Empty);

    private static bool IsSame(Excerpt one, Excerpt other) => string.Equals(one.Text, other.Text, StringComparison.OrdinalIgnoreCase);
}
