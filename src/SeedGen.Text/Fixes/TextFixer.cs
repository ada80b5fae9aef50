namespace SeedGen.Text;

/// <summary>
/// Repairs texts and holds each repair to its promise: the findings are gone, none has come, and every line beside them is still what it
/// was. A repair that cannot keep it is not made.
/// </summary>
/// <param name="check">How a text is read and checked; a pure function.</param>
/// <param name="isWanted">Which findings are to be repaired.</param>
public sealed class TextFixer(Func<string, CheckedText> check, Func<Finding, bool> isWanted)
{
    /// <summary>More are not worth trying: a page has but a few layers of boilerplate.</summary>
    private const int MostRounds = 8;

    /// <summary>
    /// Repairs what can be repaired in <paramref name="text"/>. To repair the outcome once more changes nothing: it is a text in which
    /// nothing is left to repair, or that neither way to repair changes.
    /// </summary>
    public FixedText Fix(string text)
    {
        CheckedText now = check(text);
        if (TryFixAll(now) is { } all)
            return all;
        FixedText some = FixSome(now);
        return TryFixAll(some.Text) is { } rest ? Join(some, rest) : some;
    }

    /// <summary>
    /// Repairs all findings at once, and again what that uncovers: boilerplate that was doubtful beside what was deleted. Null where
    /// something would be left.
    /// </summary>
    private FixedText? TryFixAll(CheckedText now)
    {
        var rounds = new List<TextEdits>();
        var repaired = new List<Finding>();
        for (int i = 0; i <= MostRounds; i++)
        {
            IReadOnlyList<Finding> next = TextEdits.Compatible(now.Findings.Where(isWanted));
            if (next.Count == 0)
                return new FixedText(now, rounds, repaired, []);
            var repair = Repair.Make(check, now, next);
            if (!repair.KeepsItsPromise(mayUncover: isWanted))
                return null;
            rounds.Add(repair.Edits);
            repaired.AddRange(next);
            now = repair.After;
        }
        return null;
    }

    /// <summary>Repairs the findings that can be repaired without another coming, for ever so short a time.</summary>
    private FixedText FixSome(CheckedText now)
    {
        var rounds = new List<TextEdits>();
        var repaired = new List<Finding>();
        var refused = new HashSet<Finding>();
        while (true)
        {
            Finding[] fixable = [.. now.Findings.Where(finding => finding.Edits.Count > 0 && isWanted(finding))];
            IReadOnlyList<Finding> next = TextEdits.Compatible(fixable.Where(finding => !refused.Contains(finding)));
            if (next.Count == 0)
                return new FixedText(now, rounds, repaired, fixable);
            if (FindRepair(now, null, next) is not { } repair)
            {
                refused.UnionWith(next);
                continue;
            }
            refused.Clear();
            rounds.Add(repair.Edits);
            repaired.AddRange(repair.Repaired);
            now = repair.After;
        }
    }

    /// <summary>
    /// The repair that goes beyond <paramref name="known"/> by all of <paramref name="findings"/>, or by those of them that it can, found
    /// by halving.
    /// </summary>
    private Repair? FindRepair(CheckedText before, Repair? known, IReadOnlyList<Finding> findings)
    {
        var more = Repair.Make(check, before, [.. known?.Repaired ?? [], .. findings]);
        if (more.KeepsItsPromise())
            return more;
        if (findings.Count == 1)
            return known;
        int half = findings.Count / 2;
        return FindRepair(before, FindRepair(before, known, [.. findings.Take(half)]), [.. findings.Skip(half)]);
    }

    private static FixedText Join(FixedText first, FixedText second) =>
        new(second.Text, [.. first.Rounds, .. second.Rounds], [.. first.Fixed, .. second.Fixed], second.Left);
}
