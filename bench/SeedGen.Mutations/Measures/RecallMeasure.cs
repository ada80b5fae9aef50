using SeedGen.Text;

namespace SeedGen.Mutations;

/// <summary>Corrupts clean texts and asks the rules what is wrong with them.</summary>
/// <param name="texts">The clean texts.</param>
/// <param name="seed">What chance begins with: the same seed gives the same mutations.</param>
/// <param name="mutations">How many to make a rule, at most.</param>
internal sealed class RecallMeasure(IReadOnlyList<CleanText> texts, int seed, int mutations)
{
    private readonly Dictionary<string, Finding[]> clean =
        texts.AsParallel().Select(text => (text.PageId, Findings: CheckedText.Check(text.Text)))
            .ToDictionary(text => text.PageId, text => text.Findings, StringComparer.Ordinal);

    /// <summary>A corruption, and whether it was found.</summary>
    private sealed record Trial(CleanText Text, Mutation Mutation, bool IsFound, bool IsAlone);

    /// <summary>The recall of each rule that has a mutator, in the order of ids; <paramref name="miss"/> is called with what each missed.</summary>
    public IEnumerable<Recall> Measure(Action<IMutator, Mutation> miss)
    {
        foreach (IMutator mutator in MutatorTable.All)
        {
            Trial[] trials = [.. Mutate(mutator).AsParallel().AsOrdered().Select(made => Try(mutator.What, made.Text, made.Mutation))];
            foreach (Trial trial in trials.Where(trial => !trial.IsFound))
                miss(mutator, trial.Mutation);
            Rule rule = RuleTable.All.Single(rule => rule.Name == mutator.What);
            yield return new Recall(
                rule, trials.Length, trials.Count(trial => trial.IsFound), trials.Count(trial => trial.IsFound && trial.IsAlone));
        }
    }

    /// <summary>Paragraphs in a random order, so that few mutations come from many pages.</summary>
    private IEnumerable<(CleanText Text, Mutation Mutation)> Mutate(IMutator mutator)
    {
        var draws = new Random(seed);
        (CleanText Text, TextRange Line)[] paragraphs = [.. texts.SelectMany(text => text.Paragraphs.Select(line => (text, line)))];
        draws.Shuffle(paragraphs);
        return paragraphs
            .SelectMany(paragraph => mutator.Mutate(paragraph.Text.Text, paragraph.Line, draws).Select(made => (paragraph.Text, made)))
            .Take(mutations);
    }

    private Trial Try(string what, CleanText text, Mutation mutation)
    {
        Finding[] before = clean[text.PageId], after = CheckedText.Check(mutation.Text);
        bool isFound = after.Any(finding => finding.Rule.Name == what && finding.Span == mutation.Span);
        bool isAlone = after.CountBy(finding => finding.Rule)
            .All(of => of.Value <= before.Count(finding => finding.Rule == of.Key) + (of.Key.Name == what ? 1 : 0));
        return new Trial(text, mutation, isFound, isAlone);
    }
}
