using SeedGen.Text;

namespace SeedGen.Mutations;

/// <summary>Puts a character that nobody sees into a word of Latin letters.</summary>
internal sealed class InvisibleCharacterMutator : IMutator
{
    private static readonly string[] Pieces = ["\u200B", "\u00AD", "\u2060", "\u200C", "\u200D", "\uDB40\uDC41", "\u200B\u200B"];

    public string What => "InvisibleCharacter";

    public IEnumerable<Mutation> Mutate(string text, TextRange line, Random draws)
    {
        if (LineWords.Draw(text, line, draws, word => word.Length > 3 && word.All(char.IsAscii)) is not { } word)
            yield break;
        string piece = Pieces[draws.Next(Pieces.Length)];
        int at = word.Start + 2;
        yield return Mutation.Replace(text, new TextRange(at, at), piece);
    }
}
