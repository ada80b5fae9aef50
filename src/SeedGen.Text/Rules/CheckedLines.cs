namespace SeedGen.Text;

/// <summary>The lines whose text the rules look into: what a reader of the article reads, and nothing that is removed from it.</summary>
internal static class CheckedLines
{
    /// <summary>Titles, headings, highlights, paragraphs, quotations and captions, in order.</summary>
    public static IEnumerable<LabeledLine> Of(ParsedArticle article) => article.Lines.Where(line => line.Kind switch
    {
        LineKind.Title or LineKind.Subtitle or LineKind.Heading or LineKind.Highlight or LineKind.Caption => true,
        _ => line.Kind.IsRunningText(),
    });

    /// <summary>Whether a sentence or a quotation may run on from one line of this kind into the next.</summary>
    public static bool IsRunningText(this LineKind kind) => kind is LineKind.Paragraph or LineKind.Quote;

    /// <summary>
    /// Runs of characters that <paramref name="isBad"/> picks, in all blocks that stay: damage to the file counts in bylines, labels and
    /// between the lines, too.
    /// </summary>
    public static IEnumerable<TextRange> RunsOf(ParsedArticle article, Func<string, int, bool> isBad)
    {
        foreach (Block block in article.Blocks)
        {
            if (block.Kind.IsBoilerplate())
                continue;
            for (int i = block.Span.Start; i < block.Span.End; i++)
            {
                int start = i;
                while (i < block.Span.End && isBad(article.Source, i))
                    i++;
                if (i > start)
                    yield return new TextRange(start, i);
            }
        }
    }
}
