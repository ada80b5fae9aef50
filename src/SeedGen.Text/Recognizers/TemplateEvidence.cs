namespace SeedGen.Text;

/// <summary>What it says of a line that other texts of the project have it, too.</summary>
internal static class TemplateEvidence
{
    /// <summary>On the training pages 99 of 100 such lines are furniture; the rest are headings that many articles have.</summary>
    private const double Strength = 0.99;

    private const int ShortestParagraph = 8;

    /// <summary>The evidence on line <paramref name="i"/>; null where standing in several texts says nothing of it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="i">The line's index.</param>
    /// <param name="kind">What the line is if it is furniture.</param>
    public static Evidence? Of(Page page, int i, LineKind kind) =>
        page.IsTemplate(i) && !IsPartOfHead(page[i]) && !StandsInText(page, i)
            ? new Evidence(kind, Strength, "stands in three files or more")
            : null;

    /// <summary>An author writes more than one article, an agency takes more than one picture, and a day has more than one story.</summary>
    private static bool IsPartOfHead(LineFacts line) =>
        line.IsDate || line.IsByline || line.IsCaption || LabelReader.Read(line.Line) is not null;

    /// <summary>
    /// Between two paragraphs of this text alone stand headings that many articles have (<c>Why you should trust us</c>), and the
    /// paragraph that tells once more what led to the news.
    /// </summary>
    private static bool StandsInText(Page page, int i) => IsOwnParagraph(page, i - 1) && IsOwnParagraph(page, i + 1);

    private static bool IsOwnParagraph(Page page, int i) =>
        i >= 0 && i < page.Lines.Length && page[i].EndsSentence && page[i].Length >= ShortestParagraph && !page.IsTemplate(i);
}
