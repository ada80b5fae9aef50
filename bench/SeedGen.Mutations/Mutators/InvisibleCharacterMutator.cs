namespace SeedGen.Mutations;

/// <summary>Puts a character that nobody sees into a word of Latin letters.</summary>
internal sealed class InvisibleCharacterMutator() : InsertionMutator(
    "InvisibleCharacter", "\u200B", "\u00AD", "\u2060", "\u200C", "\u200D", "\uDB40\uDC41", "\u200B\u200B")
{
    protected override bool Suits(string word) => word.All(char.IsAscii);
}
