namespace SeedGen.Text;

/// <summary>Share and follow buttons, also glued into one word (“ShareTweetPin”), and their counters.</summary>
internal sealed class SharingRecognizer : IRecognizer
{
    private const int LongestRow = 120;

    public Evidence? Recognize(Page page, int i) =>
        PhraseEvidence.Of(LineKind.Sharing, page[i]) ?? Buttons(page[i]);

    /// <summary>Two or more buttons and nothing else; a part counts as a button by its own words.</summary>
    private static Evidence? Buttons(LineFacts line)
    {
        if (line.Text.Length > LongestRow)
            return null;
        string[] parts = [.. line.Text.Split(' ', '|', '·', ',').SelectMany(Split).Where(part => part.Length > 0)];
        bool all = parts.Length >= 2 && parts.All(IsButton);
        return all ? new Evidence(LineKind.Sharing, 0.95, "is a row of share buttons") : null;
    }

    /// <summary>Some networks have a capital inside their name: <c>LinkedIn</c>.</summary>
    private static IEnumerable<string> Split(string part) => IsButton(part) ? [part] : GluedWords.Split(part);

    private static bool IsButton(string part) => Networks.Names.Contains(part.ToLowerInvariant());
}
