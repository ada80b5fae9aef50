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
            if (heading is not null && line.Kind == LineKind.Heading && IsOfNoLowerRank(line.Line, heading.Line))
                yield return Find(heading, "before the next one");
            heading = line.Kind == LineKind.Heading ? line : line.Kind.IsBoilerplate() ? heading : null;
        }
        if (heading is not null && article.Article.Paragraphs.Any())
            yield return Find(heading, "before the text ends");
    }

    /// <summary>
    /// A heading of a lower rank may follow at once. Where ranks are not marked nothing is said: on the training pages one in forty-five of the lines
    /// in the form of a heading that follow another one is of its rank or a higher one; the others are of a lower rank, or items of a list.
    /// </summary>
    private static bool IsOfNoLowerRank(Line line, Line heading) =>
        HeadingRank.Of(line) is > 0 and var rank && rank <= HeadingRank.Of(heading);

    private static Finding Find(LabeledLine heading, string where) => new(Rule, heading.Line.Content, heading.Line.Text, where);
}
