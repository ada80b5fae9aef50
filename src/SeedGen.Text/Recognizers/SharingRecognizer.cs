namespace SeedGen.Text;

/// <summary>Share and follow buttons, also glued into one word (“ShareTweetPin”), and their counters.</summary>
internal sealed class SharingRecognizer : IRecognizer
{
    private const int LongestRow = 120;
    private static readonly char[] Separators = [' ', '\u00A0', '|', '·', '•', ',', '(', ')', ':', '/', '.', '!', '…', '-', '–', '+', '&'];

    public Evidence? Recognize(Page page, int i) =>
        PhraseEvidence.Of(LineKind.Sharing, page[i]) ?? Buttons(page[i]);

    /// <summary>
    /// Two or more networks or verbs of buttons and nothing else, but for small words between them: “Share on Facebook”, “Auf X teilen”.
    /// </summary>
    private static Evidence? Buttons(LineFacts line)
    {
        if (line.Text.Length > LongestRow)
            return null;
        int buttons = 0, smallWords = 0;
        bool hasNetwork = false;
        foreach (string part in line.Text.Split(Separators).SelectMany(Split))
        {
            bool isNetwork = Networks.Names.Contains(part);
            if (isNetwork || Networks.Verbs.Contains(part))
                buttons++;
            else if (Networks.SmallWords.Contains(part))
                smallWords++;
            else if (part.Length > 0)
                return null;
            hasNetwork |= isNetwork;
        }
        return buttons >= 2 && (hasNetwork || smallWords == 0) ? new Evidence(LineKind.Sharing, 0.95, "is a row of share buttons") : null;
    }

    /// <summary>Some networks have a capital inside their name: <c>LinkedIn</c>.</summary>
    private static IEnumerable<string> Split(string part) => IsKnown(part) ? [part] : GluedWords.Split(part);

    private static bool IsKnown(string part) =>
        Networks.Names.Contains(part) || Networks.Verbs.Contains(part) || Networks.SmallWords.Contains(part);
}
