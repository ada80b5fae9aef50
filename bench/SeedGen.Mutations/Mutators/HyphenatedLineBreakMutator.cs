using SeedGen.Text;

namespace SeedGen.Mutations;

/// <summary>Cuts a word at the end of a line.</summary>
internal sealed class HyphenatedLineBreakMutator : IMutator
{
    /// <inheritdoc/>
    public string What => "HyphenatedLineBreak";

    /// <inheritdoc/>
    public IEnumerable<Mutation> Mutate(string text, TextRange line, Random draws)
    {
        if (LineWords.Draw(text, line, draws, word => word.Length > 5 && word.All(char.IsLower)) is not { } word
            || (word.Start > line.Start && text[word.Start - 1] != ' ') || (word.End < line.End && text[word.End] is not (' ' or ',' or '.')))
            yield break;
        int at = draws.Next(word.Start + 2, word.End - 2);
        yield return Mutation.Replace(text, new TextRange(at, at), "-\n") with { Span = new TextRange(word.Start, word.End + 2) };
    }
}
