namespace SeedGen.Text;

/// <summary>Comment forms, and the heads of the comments in a thread (“Jane says:”).</summary>
internal sealed class CommentsRecognizer : IRecognizer
{
    private const int LongestHead = 5;
    private static readonly ulong Says = WordHash.Of("says");

    public Evidence? Recognize(Page page, int i) =>
        PhraseEvidence.Of(LineKind.Comments, page[i]) ?? CommentHead(page[i]);

    private static Evidence? CommentHead(LineFacts line)
    {
        int count = line.WordCount;
        bool says = count is >= 2 and <= LongestHead && line.WordHashes[count - 1] == Says && line.Text[line.Text.Length - 1] == ':';
        return says ? new Evidence(LineKind.Comments, 0.92, "heads a reader's comment") : null;
    }
}
