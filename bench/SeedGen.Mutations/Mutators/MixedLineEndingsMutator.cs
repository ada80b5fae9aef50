using SeedGen.Text;

namespace SeedGen.Mutations;

/// <summary>Ends the line as another system does.</summary>
internal sealed class MixedLineEndingsMutator : IMutator
{
    public string What => "MixedLineEndings";

    public IEnumerable<Mutation> Mutate(string text, TextRange line, Random draws)
    {
        if (line.End < text.Length && text[line.End] == '\n')
            yield return Mutation.Replace(text, new TextRange(line.End, line.End + 1), "\r\n");
    }
}
