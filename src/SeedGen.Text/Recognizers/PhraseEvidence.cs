namespace SeedGen.Text;

/// <summary>How much a phrase of the lexicon says about the line that has it.</summary>
internal static class PhraseEvidence
{
    /// <summary>A phrase at the start of a longer line is often the start of an ordinary sentence.</summary>
    private const int LongestCall = 15;

    /// <summary>A longer line with such a phrase in it may well be a paragraph that speaks of the matter.</summary>
    private const int LongestNotice = 40;

    private const double PerWord = 0.001;
    private const int MostWordsThatCount = 10;

    /// <summary>The evidence of the phrase of <paramref name="kind"/> on <paramref name="line"/>; null where it has none.</summary>
    public static Evidence? Of(LineKind kind, LineFacts line)
    {
        if (Find(kind, line) is not { } phrase)
            return null;
        string words = string.Join(" ", line.Words.Skip(phrase.First).Take(phrase.Count));
        double strength = BeginsSentence(phrase, line) ? Evidence.Weak : Strength(phrase, line);
        return new Evidence(kind, strength, $"says “{words}”");
    }

    /// <summary>The phrase of <paramref name="kind"/> on <paramref name="line"/>; null where it has none.</summary>
    public static PhraseMatch? Find(LineKind kind, LineFacts line)
    {
        foreach (PhraseMatch phrase in line.Phrases)
        {
            if (phrase.Kind == kind)
                return phrase;
        }
        return null;
    }

    /// <summary>
    /// One or two words at the start of a whole sentence may be just its subject (“Tags were sewn into every coat.”), unless a colon
    /// follows.
    /// </summary>
    private static bool BeginsSentence(PhraseMatch phrase, LineFacts line) =>
        phrase.Position == PhrasePosition.Start && phrase.Count <= 2 && line.EndsSentence && !line.EndsCut
        && line.LowercaseShare > 0.5 && line.Words.Count > phrase.Count + 2 && line.Text.IndexOf(':') < 0;

    /// <summary>Of two phrases that stand alike, the longer says more. A quarter of a long line is more than a mention.</summary>
    private static double Strength(PhraseMatch phrase, LineFacts line)
    {
        double byPosition = phrase.Position switch
        {
            PhrasePosition.Whole => 0.97,
            PhrasePosition.Start when line.Length <= LongestCall => 0.94,
            PhrasePosition.Anywhere when line.Length <= LongestNotice || phrase.Count * 4 >= line.Words.Count => 0.95,
            _ => Evidence.Weak,
        };
        return byPosition + (PerWord * Math.Min(phrase.Count, MostWordsThatCount));
    }
}
