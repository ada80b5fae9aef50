using SeedGen.Text;

namespace SeedGen.Mutations;

/// <summary>Puts a terminal’s escape sequence into the text.</summary>
internal sealed class AnsiEscapeMutator : IMutator
{
    private static readonly string[] Pieces = ["\u001B[31m", "\u001B[0m", "\u001B[1;32m", "\u009B0m", "\u001B[2K"];

    public string What => "AnsiEscape";

    public IEnumerable<Mutation> Mutate(string text, TextRange line, Random draws)
    {
        if (LineWords.Draw(text, line, draws, word => word.Length > 3) is not { } word)
            yield break;
        string piece = Pieces[draws.Next(Pieces.Length)];
        int at = word.Start + 2;
        yield return Mutation.Replace(text, new TextRange(at, at), piece);
    }
}
