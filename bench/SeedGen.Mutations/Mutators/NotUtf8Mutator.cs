using SeedGen.Text;

namespace SeedGen.Mutations;

/// <summary>Reads a letter as U+FFFD.</summary>
internal sealed class NotUtf8Mutator : IMutator
{
    public string What => "NotUtf8";

    public IEnumerable<Mutation> Mutate(string text, TextRange line, Random draws)
    {
        if (LineWords.Draw(text, line, draws, word => word.Length > 1) is not { } word)
            yield break;
        int at = word.Start + draws.Next(word.Length);
        yield return Mutation.Replace(text, new TextRange(at, at + 1), "\uFFFD");
    }
}
