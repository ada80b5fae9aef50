namespace SeedGen.Text;

/// <summary>SEED2002: a UTF-8 file that begins with U+FEFF.</summary>
internal static class ByteOrderMark
{
    private const char Mark = '\uFEFF';

    public static readonly Rule Rule = new(
        "SEED2002", nameof(ByteOrderMark), Severity.Suggestion,
        "A byte order mark at the start of the file",
        "The file begins with U+FEFF, which UTF-8 does not need and some programs take for text; save the file as UTF-8 without it",
        Check)
    {
        FixTitle = "Delete the byte order mark",
    };

    private static IEnumerable<Finding> Check(CheckedArticle article)
    {
        if (article.Source.Length > 0 && article.Source[0] == Mark)
        {
            var mark = new TextRange(0, 1);
            yield return new Finding(Rule, mark) { Edits = new([new TextEdit(mark, "")]) };
        }
        else if (article.Encoding.HasByteOrderMark)
        {
            yield return new Finding(Rule, default(TextRange));
        }
    }
}
