namespace SeedGen.Text;

/// <summary>The lexicons, each built once, on first use.</summary>
internal static class Lexicons
{
    /// <summary>What page furniture says, by kind, in every language there is a table for.</summary>
    public static PhraseTable PageFurniture { get; } = new(EnglishPhrases.Notation);

    /// <summary>The English pronouns of the first and second person, by which a page speaks of itself and to its reader.</summary>
    public static WordSet Pronouns { get; } = new("i im my me you your we our us");
}
