using SeedGen.Text;

namespace SeedGen.Mutations;

/// <summary>Puts one of some pieces into a word.</summary>
internal abstract class InsertionMutator(string what, params string[] pieces) : IMutator
{
    private const int ShortestWord = 4;

    public string What => what;

    public IEnumerable<Mutation> Mutate(string text, TextRange line, Random draws)
    {
        if (LineWords.Draw(text, line, draws, word => word.Length >= ShortestWord && Suits(word)) is not { } word)
            yield break;
        string piece = pieces[draws.Next(pieces.Length)];
        int at = word.Start + 2;
        yield return Mutation.Replace(text, new TextRange(at, at), piece);
    }

    /// <summary>Whether a piece may go into <paramref name="word"/>, which is long enough.</summary>
    protected virtual bool Suits(string word) => true;
}
