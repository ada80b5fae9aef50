using SeedGen.Text;

namespace SeedGen.Mutations;

/// <summary>Begins the text with U+FEFF.</summary>
internal sealed class ByteOrderMarkMutator : IMutator
{
    public string What => "ByteOrderMark";

    public IEnumerable<Mutation> Mutate(string text, TextRange line, Random draws)
    {
        yield return Mutation.Replace(text, new TextRange(0, 0), "\uFEFF");
    }
}
