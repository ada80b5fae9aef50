namespace SeedGen.Text;

/// <summary>Comment forms, and the heads of the comments in a thread (“Jane says:”).</summary>
internal sealed class CommentsRecognizer : IRecognizer
{
    private const int LongestHead = 5;
    private const int LongestField = 4;

    public Evidence? Recognize(Page page, int i)
    {
        Evidence? phrase = PhraseEvidence.Of(LineKind.Comments, page[i]);
        return phrase is { IsStrong: true } ? phrase : CommentHead(page[i]) ?? FormField(page[i]) ?? phrase;
    }

    private static Evidence? CommentHead(LineFacts line)
    {
        int count = line.WordCount;
        bool says = count is >= 2 and <= LongestHead && line.Text[line.Text.Length - 1] == ':'
            && CommentWords.Verbs.Contains(line.WordHashes[count - 1]);
        return says ? new Evidence(LineKind.Comments, 0.92, "heads a reader's comment") : null;
    }

    /// <summary>
    /// “Name *”: the star says that the field has to be filled in; behind words that no form asks for it may be a footnote's.
    /// </summary>
    private static Evidence? FormField(LineFacts line)
    {
        bool isField = line.Text[line.Text.Length - 1] == '*' && line.Length is > 0 and <= LongestField && char.IsLetter(line.Text[0]);
        return isField ? new Evidence(LineKind.Comments, line.Phrases.Length > 0 ? 0.93 : Evidence.Weak, "is a field of a form") : null;
    }
}
