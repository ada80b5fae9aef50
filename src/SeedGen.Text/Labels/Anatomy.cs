namespace SeedGen.Text;

/// <summary>Where the parts of a page begin and end, as half-open ranges of indices into its lines.</summary>
/// <param name="MetadataFirst">The first line of front matter or of a block of labels.</param>
/// <param name="MetadataEnd">One past it; equal to <paramref name="MetadataFirst"/> where there is none.</param>
/// <param name="BodyFirst">The first line of the run that reads like prose.</param>
/// <param name="FirstParagraph">The first paragraph in it: what the run has above it is head.</param>
/// <param name="BodyEnd">One past the body's last line.</param>
/// <param name="HasFurniture">Whether the recognisers take any line out of the article: a page without is taken for clean.</param>
internal sealed record Anatomy(int MetadataFirst, int MetadataEnd, int BodyFirst, int FirstParagraph, int BodyEnd, bool HasFurniture)
{
    private const int LongestQuestionTitle = 20;
    private const int ShortestParagraph = 8;
    private const int LongestTitle = 25;
    private const double LeastOfProse = 0.3;

    public static Anatomy Read(Page page)
    {
        (int metadataFirst, int metadataEnd) = MetadataFinder.Find(page);
        (int first, int end) = BodyFinder.Find(page, metadataEnd);
        bool hasFurniture = Enumerable.Range(metadataEnd, page.Lines.Length - metadataEnd).Any(page.IsFurniture);
        if (first == end)
        {
            int afterTitle = FirstAfterTitle(page, metadataEnd);
            return new Anatomy(metadataFirst, metadataEnd, metadataEnd, afterTitle, page.Lines.Length, hasFurniture);
        }
        while (first > metadataEnd && IsShortSentence(page, first - 1))
            first--;
        end = hasFurniture ? EndOfBody(page, end) : page.Lines.Length;
        return new Anatomy(metadataFirst, metadataEnd, first, FindFirstParagraph(page, first, end), end, hasFurniture);
    }

    /// <summary>A text too short to tell by weight: everything below what may be its title.</summary>
    private static int FirstAfterTitle(Page page, int first) =>
        first + 1 < page.Lines.Length && !page[first].EndsSentence ? first + 1 : Math.Min(first, page.Lines.Length);

    /// <summary>Short last sentences belong to the text.</summary>
    private static int EndOfBody(Page page, int end)
    {
        while (end < page.Lines.Length && IsShortSentence(page, end))
            end++;
        return end;
    }

    private static bool IsShortSentence(Page page, int i) =>
        !page.IsFurniture(i) && page[i].EndsSentence && !page[i].EndsCut && page[i].LowercaseShare > LeastOfProse && page[i].Length >= 2;

    private static int FindFirstParagraph(Page page, int first, int end)
    {
        int i = first;
        while (i < end && !IsParagraph(page, i))
            i++;
        int bullets = i;
        while (bullets < end && page[bullets].IsBullet)
            bullets++;
        bool summary = bullets - i >= 2 && bullets < end && i > 0 && IsParagraph(page, bullets);
        return i == end ? first : summary ? bullets : i;
    }

    private static bool IsParagraph(Page page, int i)
    {
        LineFacts line = page[i];
        if (page.IsFurniture(i) || line.IsCaption || CaptionReader.SoundsLikeCaption(line.Line))
            return false;
        bool question = i == 0 && line.Length <= LongestQuestionTitle && line.Text[line.Text.Length - 1] is '?' or '!';
        return (line.EndsSentence && line.Length >= ShortestParagraph && !question) || line.Length > LongestTitle;
    }
}
