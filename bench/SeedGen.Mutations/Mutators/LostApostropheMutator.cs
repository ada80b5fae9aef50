using SeedGen.Text;

namespace SeedGen.Mutations;

/// <summary>Takes the apostrophe from a contraction, or from a name that the text has with one elsewhere, too.</summary>
internal sealed class LostApostropheMutator : IMutator
{
    /// <inheritdoc/>
    public string What => "LostApostrophe";

    /// <inheritdoc/>
    public IEnumerable<Mutation> Mutate(string text, TextRange line, Random draws)
    {
        for (int i = line.Start + 2; i + 1 < line.End; i++)
        {
            if (text[i] is not ('’' or '\'') || !char.IsLetter(text[i - 1]) || !char.IsLetter(text[i + 1]))
                continue;
            List<TextRange> words = LineWords.Read(text, line);
            TextRange before = words.First(word => word.End == i), behind = words.First(word => word.Start == i + 1);
            string name = text[before.Start..before.End];
            bool isContraction = behind.Length == 1 && text[i + 1] == 't' && text[i - 1] == 'n';
            bool isName = behind.Length == 1 && text[i + 1] == 's' && char.IsUpper(name[0])
                && text.IndexOf(name + text[i] + "s", StringComparison.Ordinal) != text.LastIndexOf(name + text[i] + "s", StringComparison.Ordinal);
            if (!isContraction && !isName)
                continue;
            yield return Mutation.Replace(text, new TextRange(i, i + 1), "") with { Span = new TextRange(before.Start, behind.End - 1) };
            yield break;
        }
    }
}
