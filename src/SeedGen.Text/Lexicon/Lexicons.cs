namespace SeedGen.Text;

/// <summary>The lexicons, each built once, on first use.</summary>
internal static class Lexicons
{
    /// <summary>What page furniture says, by kind, in every language there is a table for.</summary>
    public static PhraseTable PageFurniture { get; } = new(EnglishPhrases.Notation);
}
