using SeedGen.Text;

namespace SeedGen.Mutations;

/// <summary>Writes a word twice; the first of a line with a capital once.</summary>
internal sealed class RepeatedWordMutator : IMutator
{
    /// <inheritdoc/>
    public string What => "RepeatedWord";

    /// <summary>Words that double in good prose.</summary>
    private static readonly HashSet<string> MayDouble = new(StringComparer.OrdinalIgnoreCase) { "had", "that", "very", "so", "really", "too" };

    /// <inheritdoc/>
    public IEnumerable<Mutation> Mutate(string text, TextRange line, Random draws)
    {
        if (LineWords.Draw(text, line, draws, word => word.Length > 1 && word.All(char.IsLower) && !MayDouble.Contains(word)) is { } word
            && IsAlone(text, line, word))
            yield return Twice(text, word, text[word.Start..word.End]);
        List<TextRange> words = LineWords.Read(text, line);
        if (words.Count > 0 && words[0].Start == line.Start && words[0].Length > 1 && char.IsUpper(text[line.Start])
            && text[(line.Start + 1)..words[0].End].All(char.IsLower) && IsAlone(text, line, words[0]))
            yield return Twice(text, words[0], text[line.Start..words[0].End].ToLowerInvariant());
    }

    private static Mutation Twice(string text, TextRange word, string again) =>
        Mutation.Replace(text, word, text[word.Start..word.End] + " " + again, new TextRange(0, (2 * word.Length) + 1));

    private static bool IsAlone(string text, TextRange line, TextRange word) =>
        (word.Start == line.Start || text[word.Start - 1] == ' ') && (word.End == line.End || text[word.End] is ' ' or ',' or '.');
}
