namespace SeedGen.Text;

/// <summary>
/// Repairs texts and holds each repair to its promise: the findings are gone, none has come, and every line beside them is still what it was.
/// A repair that cannot keep it is not made.
/// </summary>
/// <param name="check">How a text is read and checked; a pure function.</param>
/// <param name="isWanted">Which findings are to be repaired.</param>
public sealed class TextFixer(Func<string, CheckedText> check, Func<Finding, bool> isWanted)
{
    /// <summary>
    /// Repairs what can be repaired in <paramref name="text"/>. To repair the outcome once more changes nothing: each round leaves fewer
    /// findings, and the last tried every one that is left.
    /// </summary>
    public FixedText Fix(string text)
    {
        CheckedText now = check(text);
        var rounds = new List<TextEdits>();
        var repaired = new List<Finding>();
        while (true)
        {
            IReadOnlyList<Finding> next = TextEdits.Compatible(now.Findings.Where(isWanted));
            var round = new Round(check, now);
            round.Add(next);
            if (round.Repaired.Count == 0)
                return new FixedText(now, rounds, repaired, next);
            rounds.Add(round.Edits);
            repaired.AddRange(round.Repaired);
            now = round.Text;
        }
    }

    /// <summary>As many repairs of one text as can be made together.</summary>
    private sealed class Round(Func<string, CheckedText> check, CheckedText before)
    {
        private CheckedText? after;

        public CheckedText Text => after ?? before;

        public TextEdits Edits { get; private set; } = TextEdits.Of([]);

        public IReadOnlyList<Finding> Repaired { get; private set; } = [];

        /// <summary>Adds all of <paramref name="findings"/>; where that breaks the promise, all that keep it, found by halving.</summary>
        public void Add(IReadOnlyList<Finding> findings)
        {
            if (findings.Count == 0)
                return;
            Finding[] all = [.. Repaired, .. findings];
            var edits = TextEdits.Of(all);
            CheckedText edited = check(edits.Apply(before.Article.Source));
            if (new Repair(before, edits, all, edited).KeepsItsPromise())
                (after, Edits, Repaired) = (edited, edits, all);
            else if (findings.Count > 1)
            {
                Add([.. findings.Take(findings.Count / 2)]);
                Add([.. findings.Skip(findings.Count / 2)]);
            }
        }
    }
}
