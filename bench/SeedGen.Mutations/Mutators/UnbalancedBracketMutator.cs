using SeedGen.Text;

namespace SeedGen.Mutations;

/// <summary>Drops one of two brackets.</summary>
internal sealed class UnbalancedBracketMutator : IMutator
{
    /// <inheritdoc/>
    public string What => "UnbalancedBracket";

    /// <inheritdoc/>
    public IEnumerable<Mutation> Mutate(string text, TextRange line, Random draws)
    {
        List<(int Open, int Close)> pairs = Pairs.Of(text, line, "()", "[]");
        if (pairs.Count == 0)
            yield break;
        (int open, int close) = pairs[draws.Next(pairs.Count)];
        yield return Mutation.Replace(text, new TextRange(close, close + 1), "") with { Span = new TextRange(open, open + 1) };
        yield return Mutation.Replace(text, new TextRange(open, open + 1), "") with { Span = new TextRange(close - 1, close) };
    }
}
