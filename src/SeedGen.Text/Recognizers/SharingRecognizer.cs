namespace SeedGen.Text;

/// <summary>Share and follow buttons, also glued into one word (“ShareTweetPin”), and their counters.</summary>
internal sealed class SharingRecognizer : IRecognizer
{
    private const int LongestRow = 120;
    private static readonly CharSet Separators = new(" \u00A0|·•,():/.!…-–+&");

    public Evidence? Recognize(Page page, int i) =>
        PhraseEvidence.Of(LineKind.Sharing, page[i]) ?? Buttons(page[i]);

    /// <summary>
    /// Two or more networks or verbs of buttons and nothing else, but for small words between them: “Share on Facebook”, “Auf X teilen”.
    /// </summary>
    private static Evidence? Buttons(LineFacts line)
    {
        string text = line.Text;
        if (text.Length > LongestRow || line.Digits > 0)
            return null;
        int networks = 0, verbs = 0, smallWords = 0;
        for (int i = 0, end; i < text.Length; i = end)
        {
            end = EndOfWord(text, i);
            if (end == i)
            {
                end++;
                continue;
            }
            ulong word = WordHash.Of(text, i, end);
            if (Networks.Names.Contains(word))
                networks++;
            else if (Networks.Verbs.Contains(word))
                verbs++;
            else if (Networks.SmallWords.Contains(word))
                smallWords++;
            else
                return null;
        }
        bool isRow = networks + verbs >= 2 && (networks > 0 || smallWords == 0);
        return isRow ? new Evidence(LineKind.Sharing, 0.95, "is a row of share buttons") : null;
    }

    /// <summary>
    /// One past the word that begins here, or past the first of the words glued together; <paramref name="start"/> where a separator stands.
    /// </summary>
    private static int EndOfWord(string text, int start)
    {
        int end = start;
        while (end < text.Length && !Separators.Contains(text[end]))
            end++;
        // Some networks have a capital inside their name: LinkedIn.
        return Networks.Names.Contains(WordHash.Of(text, start, end)) ? end : GluedCapitals.EndOfFirst(text, start, end);
    }
}
