using SeedGen.Text;

namespace SeedGen.Mutations;

/// <summary>Puts data between two words.</summary>
internal sealed class LongTokenMutator : IMutator
{
    /// <inheritdoc/>
    public string What => "LongToken";

    private const string Digits = "ABCDEFGHabcdefgh0123456789+/";

    /// <inheritdoc/>
    public IEnumerable<Mutation> Mutate(string text, TextRange line, Random draws)
    {
        int space = text.IndexOf(' ', line.Start, line.Length);
        if (space < 0)
            yield break;
        string data = string.Concat(Enumerable.Range(0, draws.Next(1001, 4000)).Select(_ => Digits[draws.Next(Digits.Length)]));
        yield return Mutation.Replace(text, new TextRange(space, space), " " + data, new TextRange(1, 1 + data.Length));
    }
}
