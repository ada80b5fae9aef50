using SeedGen.Text;

namespace SeedGen.Mutations;

/// <summary>Drops the mark that opens a quotation, or the one that closes it.</summary>
internal sealed class UnbalancedQuoteMutator : IMutator
{
    /// <inheritdoc/>
    public string What => "UnbalancedQuote";

    /// <inheritdoc/>
    public IEnumerable<Mutation> Mutate(string text, TextRange line, Random draws)
    {
        List<(int Open, int Close)> pairs = Pairs.Of(text, line, "“”", "«»", "\"\"", "„“");
        if (pairs.Count == 0)
            yield break;
        (int open, int close) = pairs[draws.Next(pairs.Count)];
        yield return Mutation.Replace(text, new TextRange(close, close + 1), "") with { Span = new TextRange(open, open + 1) };
        yield return Mutation.Replace(text, new TextRange(open, open + 1), "") with { Span = new TextRange(close - 1, close) };
    }
}
