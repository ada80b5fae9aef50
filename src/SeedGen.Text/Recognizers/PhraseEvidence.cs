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
    private const string PieceEnds = ".,;";
    private static readonly char[] Colons = [':', '：'];

    /// <summary>The evidence of the phrase of <paramref name="kind"/> on <paramref name="line"/>; null where it has none.</summary>
    public static Evidence? Of(LineKind kind, LineFacts line)
    {
        if (Find(kind, line) is not { } phrase)
            return null;
        bool isLabel = IsLabel(phrase, line);
        if (phrase.Position == PhrasePosition.Label && !isLabel && phrase.Count < line.WordCount)
            return null;
        double strength = MayBeText(phrase, line, isLabel) ? Evidence.Weak : Strength(phrase, line);
        return new Evidence(kind, strength, $"says “{LineWords.Join(line.Text, phrase.First, phrase.Count)}”");
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

    /// <summary>Whether <paramref name="phrase"/> is all that stands before the line's first colon.</summary>
    private static bool IsLabel(PhraseMatch phrase, LineFacts line)
    {
        if (phrase.First > 0)
            return false;
        int colon = line.Text.IndexOfAny(Colons);
        return colon > 0 && LineWords.Count(line.Text, 0, colon) == phrase.Count;
    }

    /// <summary>
    /// A link or bold word in a paragraph is a line of its own where the page was taken node by node (“name”), and a few words at the start of
    /// a whole sentence may be just its subject (“Tags were sewn into every coat.”).
    /// </summary>
    private static bool MayBeText(PhraseMatch phrase, LineFacts line, bool isLabel) => phrase.Position switch
    {
        PhrasePosition.WholeOrHeading => true,
        PhrasePosition.Whole => phrase.Count <= 2 && PieceEnds.IndexOf(line.Text[line.Text.Length - 1]) >= 0,
        PhrasePosition.Label => !isLabel,
        PhrasePosition.Start => !isLabel && BeginsSentence(phrase, line),
        _ => false,
    };

    private static bool BeginsSentence(PhraseMatch phrase, LineFacts line) =>
        phrase.Count * line.Length <= 2 * line.WordCount && line.EndsSentence && !line.EndsCut
        && line.LowercaseShare > 0.5 && line.WordCount > phrase.Count + 2;

    /// <summary>Of two phrases that stand alike, the longer says more. A quarter of a long line is more than a mention.</summary>
    private static double Strength(PhraseMatch phrase, LineFacts line)
    {
        double byPosition = phrase.Position switch
        {
            PhrasePosition.Whole => 0.97,
            PhrasePosition.Label when line.Length <= LongestNotice => 0.95,
            PhrasePosition.Start when line.Length <= LongestCall => 0.94,
            PhrasePosition.Anywhere when line.Length <= LongestNotice || phrase.Count * 4 >= line.WordCount => 0.95,
            _ => Evidence.Weak,
        };
        return byPosition + (PerWord * Math.Min(phrase.Count, MostWordsThatCount));
    }
}
