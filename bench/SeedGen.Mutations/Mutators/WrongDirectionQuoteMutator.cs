using SeedGen.Text;

namespace SeedGen.Mutations;

/// <summary>Turns a curly quotation mark or an apostrophe around.</summary>
internal sealed class WrongDirectionQuoteMutator : IMutator
{
    /// <inheritdoc/>
    public string What => "WrongDirectionQuote";

    /// <inheritdoc/>
    public IEnumerable<Mutation> Mutate(string text, TextRange line, Random draws)
    {
        foreach ((int open, int close) in Pairs.Of(text, line, "“”").Take(1))
        {
            yield return Mutation.Replace(text, new TextRange(open, open + 1), "”");
            if (char.IsLetterOrDigit(text[close - 1]) || text[close - 1] is '.' or ',' or '!' or '?')
                yield return Mutation.Replace(text, new TextRange(close, close + 1), "“");
        }
        for (int i = line.Start + 1; i + 1 < line.End; i++)
        {
            if (text[i] != '’' || text[i + 1] != 's' || !char.IsLetter(text[i - 1]))
                continue;
            yield return Mutation.Replace(text, new TextRange(i, i + 1), "‘");
            yield break;
        }
    }
}
