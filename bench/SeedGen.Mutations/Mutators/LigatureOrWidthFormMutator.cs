using SeedGen.Text;

namespace SeedGen.Mutations;

/// <summary>Writes two letters as one ligature, or a number in wide digits.</summary>
internal sealed class LigatureOrWidthFormMutator : IMutator
{
    private static readonly (string Plain, string Written)[] Forms =
        [("fi", "ﬁ"), ("fl", "ﬂ"), ("ff", "ﬀ"), ("1", "１"), ("20", "２０"), ("The", "Ｔｈｅ")];

    public string What => "LigatureOrWidthForm";

    public IEnumerable<Mutation> Mutate(string text, TextRange line, Random draws)
    {
        int form = draws.Next(Forms.Length);
        (string plain, string written) = Forms[form];
        int at = text.IndexOf(plain, line.Start, line.End - line.Start, StringComparison.Ordinal);
        if (at >= 0 && text[line.Start..line.End].All(c => c < '\u2E80'))
            yield return Mutation.Replace(text, new TextRange(at, at + plain.Length), written);
    }
}
