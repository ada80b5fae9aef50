using SeedGen.Text;

namespace SeedGen.Mutations;

/// <summary>Takes the space away behind a mark.</summary>
internal sealed class MissingSpaceMutator : IMutator
{
    /// <inheritdoc/>
    public string What => "MissingSpace";

    /// <inheritdoc/>
    public IEnumerable<Mutation> Mutate(string text, TextRange line, Random draws)
    {
        foreach (string marks in new[] { ",", ".", ";:", "!?" })
        {
            if (Draw(line, draws, i => marks.Contains(text[i], StringComparison.Ordinal) && IsBetweenWords(text, line, i)) is not { } mark)
                continue;
            TextRange left = LineWords.Read(text, line).Last(word => word.End == mark), right = LineWords.Read(text, line).First(word => word.Start == mark + 2);
            yield return Mutation.Replace(text, new TextRange(mark + 1, mark + 2), "") with { Span = new TextRange(left.Start, right.End - 1) };
        }
    }

    private static bool IsBetweenWords(string text, TextRange line, int mark)
    {
        if (mark - 3 < line.Start || mark + 4 >= line.End || text[mark + 1] != ' ')
            return false;
        List<TextRange> words = LineWords.Read(text, line);
        return words.Exists(word => word.End == mark && word.Length > 2 && (word.Start == line.Start || text[word.Start - 1] == ' '))
            && words.Exists(word => word.Start == mark + 2 && word.Length > 1 && (word.End == line.End || text[word.End] is ' ' or ',' or '.'));
    }

    /// <summary>A position in <paramref name="line"/> that suits; null where none does.</summary>
    private static int? Draw(TextRange line, Random draws, Func<int, bool> suits)
    {
        int[] all = [.. Enumerable.Range(line.Start, line.Length).Where(suits)];
        return all.Length == 0 ? null : all[draws.Next(all.Length)];
    }
}
