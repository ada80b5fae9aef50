using SeedGen.Text;

namespace SeedGen.Training;

/// <summary>Words that are not in a list of words, and neighbors whose space is taken away, from pages that the list was not made of.</summary>
/// <param name="Examples">The examples.</param>
/// <param name="WordCount">How many words the pages have in all.</param>
internal sealed record SplitExamples(IReadOnlyList<SplitExample> Examples, int WordCount)
{
    private const string English = "English";

    /// <summary>Of so many neighbors one pair loses its space.</summary>
    private const int PairsAGlue = 8;

    /// <summary>The examples of the held-out pages of <paramref name="fold"/>, for a list made of the others.</summary>
    public static SplitExamples Of(Fold fold, IReadOnlyList<string> compounds)
    {
        var words = new EnglishWords(CommonWords.Of(fold.Learned), () => compounds);
        var draws = new Draws(1);
        var examples = new List<SplitExample>();
        int count = 0;
        foreach (CorpusPage page in fold.HeldOut.Where(page => page.Head.Lang == English))
        {
            string[][] lines = [.. page.Lines.Where(line => line.Kind == GoldKind.Body && !line.IsUncertain).Select(line => CommonWords.In(line).ToArray())];
            count += lines.Sum(line => line.Length);
            // What a text says twice it means; the rule is silent then, too.
            HashSet<string> once = [.. lines.SelectMany(line => line).CountBy(word => word).Where(word => word.Value == 1).Select(word => word.Key)];
            examples.AddRange(once.Where(IsCandidate).Select(word => new SplitExample(word, null, words)));
            foreach (string[] line in lines)
            {
                for (int i = 1; i < line.Length; i++)
                {
                    string glued = line[i - 1] + line[i];
                    if (draws.Next(PairsAGlue) == 0 && line[i - 1].Length >= WordSplit.FewestLetters && line[i].Length >= WordSplit.FewestLetters
                        && IsCandidate(glued))
                        examples.Add(new SplitExample(glued, line[i - 1].Length, words));
                }
            }
        }
        return new SplitExamples(examples, count);

        bool IsCandidate(string word) => word.Length >= 2 * WordSplit.FewestLetters && word.All(char.IsAsciiLetterLower) && !words.Knows(word);
    }
}
