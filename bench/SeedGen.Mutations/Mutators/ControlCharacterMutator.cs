using SeedGen.Text;

namespace SeedGen.Mutations;

/// <summary>Puts a control character into a word.</summary>
internal sealed class ControlCharacterMutator : IMutator
{
    private static readonly string[] Pieces = ["\u0000", "\u0007", "\u000B", "\u007F", "\u0090", "\uFEFF", "\uFFFA", "\uD83D", "\uDE00"];

    public string What => "ControlCharacter";

    public IEnumerable<Mutation> Mutate(string text, TextRange line, Random draws)
    {
        if (LineWords.Draw(text, line, draws, word => word.Length > 3) is not { } word)
            yield break;
        string piece = Pieces[draws.Next(Pieces.Length)];
        int at = word.Start + 2;
        yield return Mutation.Replace(text, new TextRange(at, at), piece);
    }
}
