using SeedGen.Text;

namespace SeedGen.Mutations;

/// <summary>Reverses a word, or leaves an isolate open.</summary>
internal sealed class BidiControlMutator : IMutator
{
    public string What => "BidiControl";

    public IEnumerable<Mutation> Mutate(string text, TextRange line, Random draws)
    {
        if (LineWords.Draw(text, line, draws, word => word.Length > 2) is not { } word)
            yield break;
        string inside = text[word.Start..word.End];
        string corrupted = draws.Next(3) switch
        {
            0 => "\u202E" + inside + "\u202C",
            1 => "\u202B" + inside,
            _ => "\u2067" + inside,
        };
        yield return Mutation.Replace(text, word, corrupted, new TextRange(0, 1));
    }
}
