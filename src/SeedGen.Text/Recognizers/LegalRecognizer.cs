namespace SeedGen.Text;

/// <summary>Copyright lines, terms, disclaimers, syndication credits.</summary>
internal sealed class LegalRecognizer : IRecognizer
{
    private const int LongestNotice = 30;

    public Evidence? Recognize(Page page, int i) =>
        PhraseEvidence.Of(LineKind.Legal, page[i]) ?? CopyrightSign(page[i]);

    private static Evidence? CopyrightSign(LineFacts line) =>
        line.Text.Length > 1 && line.Text[0] == '©' && line.Length <= LongestNotice
            ? new Evidence(LineKind.Legal, 0.92, "begins with a copyright sign")
            : null;
}
