using SeedGen.Text;

namespace SeedGen.Mutations;

/// <summary>Puts a space in front of a mark.</summary>
internal sealed class SpaceBeforePunctuationMutator : IMutator
{
    /// <inheritdoc/>
    public string What => "SpaceBeforePunctuation";

    /// <inheritdoc/>
    public IEnumerable<Mutation> Mutate(string text, TextRange line, Random draws)
    {
        foreach (string marks in new[] { ",", ".", ";:", "!?" })
        {
            if (Draw(line, draws, i => marks.Contains(text[i], StringComparison.Ordinal) && i > line.Start && char.IsLetter(text[i - 1])
                && (i + 1 == line.End || text[i + 1] is ' ' or '”')) is { } mark)
                yield return Mutation.Replace(text, new TextRange(mark, mark + 1), " " + text[mark]);
        }
    }

    /// <summary>A position in <paramref name="line"/> that suits; null where none does.</summary>
    private static int? Draw(TextRange line, Random draws, Func<int, bool> suits)
    {
        int[] all = [.. Enumerable.Range(line.Start, line.Length).Where(suits)];
        return all.Length == 0 ? null : all[draws.Next(all.Length)];
    }
}
