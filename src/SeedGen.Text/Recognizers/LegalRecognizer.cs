namespace SeedGen.Text;

/// <summary>Copyright lines, terms, disclaimers, syndication credits.</summary>
internal sealed class LegalRecognizer : IRecognizer
{
    private const int LongestNotice = 30;
    private const int LongestCredit = 12;
    private static readonly string[] Signs = ["©", "(c)", "(C)", "Ⓒ", "ⓒ"];

    public Evidence? Recognize(Page page, int i)
    {
        Evidence? phrase = PhraseEvidence.Of(LineKind.Legal, page[i]);
        return phrase is { IsStrong: true } ? phrase : CopyrightSign(page[i]) ?? phrase;
    }

    /// <summary>The sign before all else, or beside a year on a line too short for a sentence that speaks of it.</summary>
    private static Evidence? CopyrightSign(LineFacts line)
    {
        if (line.Length is 0 or > LongestNotice)
            return null;
        if (line.Text.StartsWith("©", StringComparison.Ordinal) && line.Text.Length > 1)
            return new Evidence(LineKind.Legal, 0.92, "begins with a copyright sign");
        bool isCredit = line.Length <= LongestCredit && line.Words.Exists(IsYear)
            && Array.Exists(Signs, sign => line.Text.IndexOf(sign, StringComparison.Ordinal) >= 0);
        return isCredit ? new Evidence(LineKind.Legal, 0.94, "has a copyright sign and a year") : null;
    }

    private static bool IsYear(string word) => word.Length == 4 && word.All(char.IsDigit) && word[0] is ('1' or '2');
}
