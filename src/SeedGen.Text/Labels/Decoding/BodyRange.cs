namespace SeedGen.Text;

/// <summary>Where a page's text stands, by the scores of its lines; half-open ranges of indices.</summary>
/// <param name="First">The first line that is rather text than not; the number of lines where none is.</param>
/// <param name="FirstParagraph">The first of those that reads like a paragraph; what stands above it may be head.</param>
/// <param name="End">One past the last line that is rather text than not.</param>
internal sealed record BodyRange(int First, int FirstParagraph, int End)
{
    private const int ShortestSentence = 8;
    private const int ShortestParagraph = 25;

    /// <param name="page">The page.</param>
    /// <param name="scores">Its lines' scores; positive for the article.</param>
    /// <param name="start">The first line that may be text.</param>
    public static BodyRange Find(Page page, int[] scores, int start)
    {
        int first = Array.FindIndex(scores, start, score => score > 0);
        if (first < 0)
            return new BodyRange(page.Lines.Length, page.Lines.Length, page.Lines.Length);
        int paragraph = first, end = Array.FindLastIndex(scores, score => score > 0) + 1;
        while (paragraph < end && !(scores[paragraph] > 0 && IsParagraph(page, paragraph)))
            paragraph++;
        return new BodyRange(first, paragraph < end ? paragraph : FirstAfterTitle(page, first, end), end);
    }

    private static bool IsParagraph(Page page, int i)
    {
        LineFacts line = page[i];
        if (line.IsCaption || line.SoundsLikeCaption || line.IsBullet)
            return false;
        return line.Length > ShortestParagraph || (line.EndsSentence && line.Length >= ShortestSentence && !IsQuestionOnTop(line, i));
    }

    /// <summary>A first line that asks or exclaims is a title rather than a paragraph.</summary>
    private static bool IsQuestionOnTop(LineFacts line, int i) => i == 0 && line.End is LineEnd.Question or LineEnd.Exclamation;

    /// <summary>A text too short to have a paragraph: everything below what may be its title.</summary>
    private static int FirstAfterTitle(Page page, int first, int end) =>
        first + 1 < end && !page[first].EndsSentence ? first + 1 : first;
}
