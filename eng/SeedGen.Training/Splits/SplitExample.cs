using SeedGen.Text;

namespace SeedGen.Training;

/// <summary>A word that nobody knows and that may be two.</summary>
/// <param name="Word">In lower case.</param>
/// <param name="At">The letters of the first of the two words that it is; null where it is one word.</param>
/// <param name="Words">The words that are known.</param>
internal sealed record SplitExample(string Word, int? At, EnglishWords Words)
{
    /// <summary>What the rule would say of it.</summary>
    public WordSplit? Best => WordSplit.Best(Word, new TextRange(0, Word.Length), FactsOf);

    /// <summary>Every place where two words that are known meet.</summary>
    public IEnumerable<SplitPlace> Places() =>
        WordSplit.All(Word, FactsOf).Select(split => new SplitPlace(split.Places, split.At == At));

    private WordFacts? FactsOf(ulong word, int letters) => Words.FactsOf(word);
}

/// <summary>A place where a word may be split.</summary>
/// <param name="Weights">The weights that its score is the sum of.</param>
/// <param name="IsRight">Whether the space was lost here.</param>
internal sealed record SplitPlace(int[] Weights, bool IsRight);
