using SeedGen.Text;

namespace SeedGen.Mutations;

/// <summary>Takes the space away between two words in small letters.</summary>
internal sealed class GluedWordsMutator : IMutator
{
    /// <summary>Without a list of a language's words nobody can tell glued words from compounds.</summary>
    private const string English = "en";

    /// <inheritdoc/>
    public string What => "GluedWords";

    /// <inheritdoc/>
    public IEnumerable<Mutation> Mutate(string text, TextRange line, Random draws)
    {
        if (LanguageReader.Read(text) != English)
            yield break;
        List<TextRange> words = LineWords.Read(text, line);
        int[] suits = [.. Enumerable.Range(0, Math.Max(0, words.Count - 1)).Where(i => IsWord(text, words[i]) && IsWord(text, words[i + 1])
            && words[i + 1].Start == words[i].End + 1 && text[words[i].End] == ' '
            && (words[i].Start == line.Start || text[words[i].Start - 1] == ' ')
            && (words[i + 1].End == line.End || text[words[i + 1].End] is ' ' or ',' or '.'))];
        if (suits.Length == 0)
            yield break;
        int first = suits[draws.Next(suits.Length)];
        yield return Mutation.Replace(text, new TextRange(words[first].End, words[first].End + 1), "")
            with { Span = new TextRange(words[first].Start, words[first + 1].End - 1) };
    }

    private static bool IsWord(string text, TextRange word) => word.Length > 2 && text[word.Start..word.End].All(char.IsLower);
}
