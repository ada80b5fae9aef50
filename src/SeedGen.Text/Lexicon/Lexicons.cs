namespace SeedGen.Text;

/// <summary>The lexicons, each built once, on first use.</summary>
internal static class Lexicons
{
    /// <summary>The notation of the phrases of page furniture, by language.</summary>
    public static IReadOnlyDictionary<string, string> PageFurnitureByLanguage { get; } = new Dictionary<string, string>
    {
        ["English"] = EnglishPhrases.Notation,
        ["German"] = GermanPhrases.Notation,
        ["French"] = FrenchPhrases.Notation,
        ["Spanish"] = SpanishPhrases.Notation,
        ["Italian"] = ItalianPhrases.Notation,
        ["Portuguese"] = PortuguesePhrases.Notation,
        ["Dutch"] = DutchPhrases.Notation,
        ["Polish"] = PolishPhrases.Notation,
        ["Russian"] = RussianPhrases.Notation,
        ["Turkish"] = TurkishPhrases.Notation,
        ["Arabic"] = ArabicPhrases.Notation,
        ["Chinese"] = ChinesePhrases.Notation,
        ["Japanese"] = JapanesePhrases.Notation,
        ["Korean"] = KoreanPhrases.Notation,
        ["Nordic"] = NordicPhrases.Notation,
    };

    /// <summary>What page furniture says, by kind, in every language there is a table for.</summary>
    public static PhraseTable PageFurniture { get; } = new(PageFurnitureByLanguage.Values);

    /// <summary>The English pronouns of the first and second person, by which a page speaks of itself and to its reader.</summary>
    public static WordSet Pronouns { get; } = new("i im my me you your we our us");
}
