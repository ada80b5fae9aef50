using SeedGen.Text;

namespace SeedGen.Mutations;

/// <summary>Writes a letter and its mark as two characters.</summary>
internal sealed class NotNormalizedMutator : IMutator
{
    private const string Composed = "éèêëáàâäíïóôöúüñçčšžřåőğйё";

    private static readonly string[] Decomposed =
    [
        "e\u0301", "e\u0300", "e\u0302", "e\u0308", "a\u0301", "a\u0300", "a\u0302", "a\u0308", "i\u0301", "i\u0308", "o\u0301", "o\u0302",
        "o\u0308", "u\u0301", "u\u0308", "n\u0303", "c\u0327", "c\u030C", "s\u030C", "z\u030C", "r\u030C", "a\u030A", "o\u030B", "g\u0306",
        "и\u0306", "е\u0308",
    ];

    public string What => "NotNormalized";

    public IEnumerable<Mutation> Mutate(string text, TextRange line, Random draws)
    {
        for (int i = line.Start; i < line.End; i++)
        {
            int at = Composed.IndexOf(text[i]);
            if (at < 0)
                continue;
            yield return Mutation.Replace(text, new TextRange(i, i + 1), Decomposed[at]);
            yield break;
        }
    }
}
