using SeedGen.Text;

namespace SeedGen.Mutations;

/// <summary>Cuts the text off in its last paragraph, behind a word or inside one.</summary>
internal sealed class TruncatedTextMutator : IMutator
{
    /// <inheritdoc/>
    public string What => "TruncatedText";

    private const int FewestWords = 15;

    /// <inheritdoc/>
    public IEnumerable<Mutation> Mutate(string text, TextRange line, Random draws)
    {
        if (text.AsSpan(line.End).Trim().Length > 0)
            yield break;
        List<TextRange> words = LineWords.Read(text, line);
        if (words.Count < FewestWords || text[line.End - 1] is not ('.' or '!' or '?'))
            yield break;
        TextRange last = words[draws.Next(words.Count / 2, words.Count - 1)];
        if (last.End >= line.End || text[last.End] != ' ' || text[last.Start - 1] != ' ' || !char.IsLower(text[last.Start]))
            yield break;
        yield return new Mutation(text[..last.End] + "\n", last);
        if (last.Length > 4)
            yield return new Mutation(text[..(last.End - 2)] + "\n", last with { End = last.End - 2 });
    }
}
