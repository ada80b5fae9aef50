using SeedGen.Text;

namespace SeedGen.Mutations;

/// <summary>Writes one letter of a word with its like of another alphabet.</summary>
internal sealed class HomoglyphMutator : IMutator
{
    private const string Latin = "AaBCceEHiIjKMoOpPsSTxXy";
    private const string Cyrillic = "АаВСсеЕНіІјКМоОрРѕЅТхХу";
    private const string Greek = "Α Β   ΕΗ Ι ΚΜοΟ Ρ  Τ Χ ";

    public string What => "Homoglyph";

    public IEnumerable<Mutation> Mutate(string text, TextRange line, Random draws)
    {
        int row = draws.Next(2);
        string own = row == 0 ? Latin : Cyrillic, other = row == 0 ? (draws.Next(4) == 0 ? Greek : Cyrillic) : Latin;
        if (LineWords.Draw(text, line, draws, word => word.Length > 3 && word.All(c => char.IsAscii(c) == (row == 0)
            && (row == 0 || c is >= '\u0400' and < '\u0500')) && word.Any(c => own.Contains(c) && other[own.IndexOf(c)] != ' '))
                is not { } word)
            yield break;
        int at = word.Start;
        while (own.IndexOf(text[at]) is var i && (i < 0 || other[i] == ' '))
            at++;
        string corrupted = text[word.Start..at] + other[own.IndexOf(text[at])] + text[(at + 1)..word.End];
        yield return Mutation.Replace(text, word, corrupted);
    }
}
