using SeedGen.Text;

namespace SeedGen.Mutations;

/// <summary>Writes a paragraph once more at the end of the text.</summary>
internal sealed class RepeatedParagraphMutator : IMutator
{
    /// <inheritdoc/>
    public string What => "RepeatedParagraph";

    private const int FewestWords = 10;

    /// <inheritdoc/>
    public IEnumerable<Mutation> Mutate(string text, TextRange line, Random draws)
    {
        string paragraph = text[line.Start..line.End];
        if (LineWords.Read(text, line).Count < FewestWords || paragraph[^1] is not ('.' or '!' or '?' or '”'))
            yield break;
        string before = text.TrimEnd() + "\n\n";
        yield return new Mutation(before + paragraph + "\n", new TextRange(before.Length, before.Length + paragraph.Length));
    }
}
