namespace SeedGen.Text;

/// <summary>Labels the lines of the text: paragraphs, headings, quotations, captions; and the furniture between them.</summary>
internal static class BodyLabeler
{
    private const int LongestHeading = 16;

    public static void LabelLines(Page page, Anatomy anatomy, Label[] labels)
    {
        for (int i = anatomy.FirstParagraph; i < anatomy.BodyEnd; i++)
        {
            labels[i] = page.IsFurniture(i) && !IsWordAsHeading(page, i, anatomy) ? Label.Furniture(page.Seen(i)!)
                : Label.Article(Kind(page, i, anatomy));
        }
    }

    /// <summary>“Weather” or “Support” alone between two paragraphs is their heading; “Advertisement” there never is.</summary>
    private static bool IsWordAsHeading(Page page, int i, Anatomy anatomy) =>
        page[i].Length == 1 && page.Seen(i)!.Kind is not (LineKind.Advertisement or LineKind.RelatedContent or LineKind.Subscription)
        && page[i].GapBefore > 0 && i > anatomy.FirstParagraph && page[i - 1].EndsSentence
        && i + 1 < anatomy.BodyEnd && page[i + 1].EndsSentence && !page.IsFurniture(i + 1);

    private static LineKind Kind(Page page, int i, Anatomy anatomy)
    {
        LineFacts line = page[i];
        if (line.Text[0] == '>')
            return LineKind.Quote;
        if (line.IsCaption)
            return LineKind.Caption;
        return IsHeading(page, i, anatomy) ? LineKind.Heading : LineKind.Paragraph;
    }

    /// <summary>A short line that is no sentence, above a line of text, and no piece of the paragraph around it.</summary>
    private static bool IsHeading(Page page, int i, Anatomy anatomy)
    {
        LineFacts line = page[i];
        if (line.Length > LongestHeading || line.IsBullet || line.StartsLower || i + 1 >= anatomy.BodyEnd)
            return false;
        char last = line.Text[line.Text.Length - 1];
        bool question = last == '?' && line.InnerSentences == 0 && line.GapBefore > 0;
        if ((line.EndsSentence && !question) || last is ',' or ';' or ':')
            return false;
        bool apart = i == 0 || line.GapBefore > 0 || page[i - 1].EndsSentence;
        LineFacts next = page[i + 1];
        bool goesOn = next.StartsLower || next.Text[0] is ',' or '.' or ';' or ')';
        return apart && !goesOn && (char.IsLetterOrDigit(line.Text[0]) || IsOpeningMark(line.Text[0]));
    }

    private static bool IsOpeningMark(char c) => c is '“' or '"' or '‘' or '\'' or '„' or '«' or '#' or '(' or '「' or '¿' or '¡';
}
