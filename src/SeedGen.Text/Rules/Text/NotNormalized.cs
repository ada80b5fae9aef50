namespace SeedGen.Text;

/// <summary>SEED2009: letters whose marks stand behind them as characters of their own, where one character has both (not NFC).</summary>
internal static class NotNormalized
{
    /// <summary>More marks stand on no letter of any language.</summary>
    private const int MostMarks = 30;

    public static readonly Rule Rule = new(
        "SEED2009", nameof(NotNormalized), Severity.Suggestion,
        "Text that is not in normalization form C",
        "“{0}” is not in normalization form C, in which texts are searched and compared; write it as “{1}”, in {2} instead of {3}",
        article => article.FaultsOf(Rule!))
    {
        FixTitle = "Normalize the letters",
    };

    public static Finding? Read(FaultPlace place)
    {
        int start = place.Position;
        while (start > place.Start && place.Position - start < MostMarks && IsMark(place.At(start)))
            start--;
        int end = EndOfLetter(place, start);
        if (end <= place.Position || !IsUncomposed(place, start, end))
            return null;
        for (int next = EndOfLetter(place, end); end < place.Limit && IsUncomposed(place, end, next); next = EndOfLetter(place, end))
            end = next;
        var run = new TextRange(start, end);
        string text = place.TextOf(run), composed = ComposedLetters.Compose(text);
        return new Finding(Rule, run, text, composed, Count(composed), Count(text)) { Edits = new([new TextEdit(run, composed)]) };
    }

    private static bool IsMark(char c) => Scripts.IsCombining(c) || c is >= '\u1160' and <= '\u11FF';

    private static int EndOfLetter(FaultPlace place, int start)
    {
        int end = start + 1;
        while (end < place.End && end - start <= MostMarks && IsMark(place.At(end)))
            end++;
        return end;
    }

    private static bool IsUncomposed(FaultPlace place, int start, int end)
    {
        if (start >= place.End || (end == start + 1 && !ComposedLetters.MayBeUncomposed(place.At(start))))
            return false;
        string text = place.TextOf(new TextRange(start, end));
        return ComposedLetters.Compose(text) != text;
    }

    private static string Count(string text) => text.Length == 1 ? "1 character" : text.Length + " characters";
}
