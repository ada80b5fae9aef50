namespace SeedGen.Text;

/// <summary>SEED3009: nothing stands under a heading.</summary>
internal static class HeadingWithoutText
{
    public static readonly Rule Rule = new(
        "SEED3009", nameof(HeadingWithoutText), Severity.Warning,
        "Nothing stands under a heading",
        "Nothing stands under the heading “{0}” {1}; delete it, or write what belongs under it",
        Check);

    private static IEnumerable<Finding> Check(CheckedArticle article)
    {
        LabeledLine? heading = null;
        foreach (LabeledLine line in article.LogicalLines)
        {
            // What was taken away under a heading may be all that it announced; captions and bullets count as text.
            if (line.Kind == LineKind.Blank)
                continue;
            // A heading of a lower rank may follow at once; where no ranks are marked, they cannot be told.
            if (heading is not null && line.Kind == LineKind.Heading && HeadingRank.Of(line.Line) <= HeadingRank.Of(heading.Line))
                yield return Find(heading, "before the next one");
            heading = line.Kind == LineKind.Heading ? line : line.Kind.IsBoilerplate() ? heading : null;
        }
        if (heading is not null && article.Article.Paragraphs.Any())
            yield return Find(heading, "before the text ends");
    }

    private static Finding Find(LabeledLine heading, string where) => new(Rule, heading.Line.Content, heading.Line.Text, where);
}
