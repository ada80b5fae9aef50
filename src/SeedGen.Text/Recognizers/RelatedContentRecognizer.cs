namespace SeedGen.Text;

/// <summary>Related posts, “read more” links, teasers cut with an ellipsis, titles of embedded videos.</summary>
internal sealed class RelatedContentRecognizer : IRecognizer
{
    private const int LongestHeadline = 20;
    private const int LongestLabel = 4;

    public Evidence? Recognize(Page page, int i)
    {
        Evidence? phrase = PhraseEvidence.Of(LineKind.RelatedContent, page[i]);
        return phrase is { IsStrong: true }
            ? phrase
            : CutTeaser(page, i) ?? LinkLabel(page[i]) ?? GluedSections(page, i) ?? EmbeddedTitle(page, i) ?? phrase;
    }

    /// <summary>One cut line may be a pause for thought; two in a row, or one above “Read more”, are teasers.</summary>
    private static Evidence? CutTeaser(Page page, int i)
    {
        if (!IsCut(page[i]))
            return null;
        bool inRow = (i > 0 && IsCut(page[i - 1])) || (i + 1 < page.Lines.Length && (IsCut(page[i + 1]) || IsReadMore(page[i + 1])));
        return inRow ? new Evidence(LineKind.RelatedContent, 0.95, "is a teaser, cut off with an ellipsis") : null;
    }

    private static bool IsCut(LineFacts line) => line.EndsCut && line.Length >= 6 && line.InnerSentences <= 2;

    private static bool IsReadMore(LineFacts line) => PhraseEvidence.Find(LineKind.RelatedContent, line) is not null;

    /// <summary>“READ MORE HERE : A headline”: a phrase, perhaps a few words, a colon, and words that do not end as a sentence does.</summary>
    private static Evidence? LinkLabel(LineFacts line)
    {
        if (PhraseEvidence.Find(LineKind.RelatedContent, line) is not { Position: PhrasePosition.Start } phrase || line.EndsSentence)
            return null;
        int colon = line.Text.IndexOf(':');
        bool labels = colon > 0 && LineWords.Count(line.Text, 0, colon) >= phrase.Count
            && LineWords.Length(line.Text, 0, colon) <= LongestLabel;
        return labels ? new Evidence(LineKind.RelatedContent, 0.95, "links another story") : null;
    }

    /// <summary>A line of glued section names above a headline that is not the first of the page is a teaser's kicker.</summary>
    private static Evidence? GluedSections(Page page, int i) =>
        i > page.Lines.Length / 2 && page[i].WordCount == 1 && CategoryReader.Read(page[i].Line).Count > 1
            && i + 1 < page.Lines.Length && IsHeadline(page[i + 1])
            ? new Evidence(LineKind.RelatedContent, 0.9, "names the sections of another story")
            : null;

    /// <summary>A heading stands closer to the text below it than to the text above; the title of something embedded does not.</summary>
    private static Evidence? EmbeddedTitle(Page page, int i) =>
        page[i].GapBefore > 0 && page[i].GapAfter > page[i].GapBefore && i > 1 && i + 1 < page.Lines.Length
            && page[i - 1].EndsSentence && page[i + 1].EndsSentence && IsHeadline(page[i])
            && (!page[i].EndsSentence || page[i].InnerSentences == 0)
            ? new Evidence(LineKind.RelatedContent, 0.9, "stands apart from the text below it, as the title of an embedded video does")
            : null;

    private static bool IsHeadline(LineFacts line) => line.Length is >= 3 and <= LongestHeadline && !line.StartsLower && !line.IsBullet;
}
