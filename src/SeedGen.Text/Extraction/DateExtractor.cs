namespace SeedGen.Text;

/// <summary>
/// Takes the article's date from its best source: front matter or a label, a line below the title, the page's head above it.
/// </summary>
internal static class DateExtractor
{
    public static ParsedDate? Extract(LabeledLine[] lines, HeadLabels labels)
    {
        DateOrigin stated = labels.IsFrontMatter ? DateOrigin.FrontMatter : DateOrigin.Label;
        int title = Array.FindIndex(lines, line => line.Kind == LineKind.Title);
        IEnumerable<LabeledLine> above = title < 0 ? lines : lines.Take(title), below = title < 0 ? [] : lines.Skip(title + 1);
        return Best(labels.All(LabelField.Date), stated)
            ?? Best(DateLines(below), DateOrigin.Byline)
            ?? Best(DateLines(above), DateOrigin.PageHeader);
    }

    private static IEnumerable<Excerpt> DateLines(IEnumerable<LabeledLine> lines) =>
        lines.Where(line => line.Kind is LineKind.Date or LineKind.Byline).Select(line => line.Line.Whole());

    private static ParsedDate? Best(IEnumerable<Excerpt> candidates, DateOrigin origin)
    {
        foreach (Excerpt words in candidates)
        {
            if (DateReader.Find(words.Text) is not { Iso: { } iso } mention)
                continue;
            int start = words.Span.Start + mention.Span.Start;
            string raw = words.Text.Substring(mention.Span.Start, mention.Span.Length);
            return new ParsedDate(iso, origin, new Excerpt(raw, new TextRange(start, start + raw.Length), words.Line));
        }
        return null;
    }
}
