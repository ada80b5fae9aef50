namespace SeedGen.Text;

/// <summary>Menus by what stands around a line: short lines in a row, some of which say what menus say.</summary>
internal sealed class MenuRecognizer : IRecognizer
{
    private const int LongestItem = 5;

    /// <summary>How many lines up and down an item of the same menu is looked for.</summary>
    private const int Near = 8;

    private const int FewestKnown = 3;
    private const int SomeKnown = 2;

    public Evidence? Recognize(Page page, int i)
    {
        if (!IsItem(page[i]))
            return null;
        int known = Known(page, i, -1) + Known(page, i, 1);
        if (known < SomeKnown)
            return null;
        // In a form or a row of buttons that reads like a menu, a line that is known for more is what it is known for.
        LineKind kind = KnownFor(page[i]) ?? LineKind.Navigation;
        return new Evidence(kind, known >= FewestKnown ? 0.92 : Evidence.Weak, "stands in a menu");
    }

    /// <summary>How many of the items that adjoin line <paramref name="i"/> on one side say what menus say.</summary>
    private static int Known(Page page, int i, int step)
    {
        int known = 0;
        for (int j = i + step; j >= 0 && j < page.Lines.Length && Math.Abs(j - i) <= Near && IsItem(page[j]); j += step)
        {
            if (KnownFor(page[j]) is not null)
                known++;
        }
        return known;
    }

    /// <summary>A few words and no figure: short lines with figures in a row are a table.</summary>
    private static bool IsItem(LineFacts line) =>
        line.Length is > 0 and <= LongestItem && !line.EndsSentence && !line.StartsLower && !line.Text.Any(char.IsDigit);

    private static LineKind? KnownFor(LineFacts line)
    {
        foreach (PhraseMatch phrase in line.Phrases)
        {
            if (phrase.Position is PhrasePosition.Whole or PhrasePosition.WholeOrHeading)
                return phrase.Kind;
        }
        return null;
    }
}
