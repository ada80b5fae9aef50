using SeedGen.Text;

namespace SeedGen.Mutations;

/// <summary>Puts a sentence of filler behind the line.</summary>
internal sealed class LoremIpsumMutator : IMutator
{
    private static readonly string[] Fillers =
    [
        "Lorem ipsum dolor sit amet, consectetur adipiscing elit.",
        "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.",
        "Consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.",
        "Lorem ipsum dolor sit amet.",
    ];

    public string What => "LoremIpsum";

    public IEnumerable<Mutation> Mutate(string text, TextRange line, Random draws)
    {
        string filler = Fillers[draws.Next(Fillers.Length)];
        yield return Mutation.Replace(text, new TextRange(line.End, line.End), " " + filler, new TextRange(1, filler.Length + 1));
    }
}
