namespace SeedGen.Text;

/// <summary>Share and follow buttons, also glued into one word (“ShareTweetPin”), and their counters.</summary>
internal sealed class SharingRecognizer : IRecognizer
{
    private const int LongestRow = 120;
    private const string Separators = " |·,";

    public Evidence? Recognize(Page page, int i) =>
        PhraseEvidence.Of(LineKind.Sharing, page[i]) ?? Buttons(page[i].Text);

    /// <summary>Two or more buttons and nothing else; a part counts as a button by its own words.</summary>
    private static Evidence? Buttons(string text)
    {
        if (text.Length > LongestRow)
            return null;
        int buttons = 0;
        for (int start = 0; start < text.Length;)
        {
            int end = start;
            while (end < text.Length && Separators.IndexOf(text[end]) < 0)
                end++;
            int more = CountButtons(text, start, end);
            if (end > start && more == 0)
                return null;
            buttons += more;
            start = end + 1;
        }
        return buttons >= 2 ? new Evidence(LineKind.Sharing, 0.95, "is a row of share buttons") : null;
    }

    /// <summary>The buttons that make up this part of the text, perhaps glued into one word; 0 where anything else is in it.</summary>
    private static int CountButtons(string text, int start, int end)
    {
        // Some networks have a capital inside their name: LinkedIn.
        if (Networks.Names.Contains(WordHash.Of(text, start, end)))
            return 1;
        int buttons = 0;
        while (start < end)
        {
            int next = GluedWords.EndOfFirst(text, start, end);
            if (!Networks.Names.Contains(WordHash.Of(text, start, next)))
                return 0;
            buttons++;
            start = next;
        }
        return buttons;
    }
}
