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
        return Best(labels.All(LabelField.Date), stated)
            ?? Best(DateLines(lines.Skip(title + 1), title >= 0), DateOrigin.Byline)
            ?? Best(DateLines(lines.Take(title < 0 ? lines.Length : title), true), DateOrigin.PageHeader);
    }

    private static IEnumerable<Excerpt> DateLines(IEnumerable<LabeledLine> lines, bool hasTitle) =>
        hasTitle ? lines.Where(line => line.Kind is LineKind.Date or LineKind.Byline).Select(line => line.Line.Whole()) : [];

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
