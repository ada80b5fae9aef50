namespace SeedGen.Text;

/// <summary>A text before and after edits.</summary>
/// <param name="Before">The text.</param>
/// <param name="Edits">What was done to it.</param>
/// <param name="Repaired">The findings whose edits they are.</param>
/// <param name="After">The edited text.</param>
internal sealed record Repair(CheckedText Before, TextEdits Edits, IReadOnlyCollection<Finding> Repaired, CheckedText After)
{
    /// <summary>Repairs <paramref name="findings"/>, whose edits can be made together.</summary>
    public static Repair Make(Func<string, CheckedText> check, CheckedText before, IReadOnlyCollection<Finding> findings)
    {
        var edits = TextEdits.Of(findings);
        return new Repair(before, edits, findings, check(edits.Apply(before.Article.Source)));
    }

    /// <summary>Whether the repaired findings are gone, none has come, and the lines beside the edits are what they were.</summary>
    /// <param name="mayUncover">
    /// Which boilerplate may be reported now that was doubtful before, and can be deleted; null for none.
    /// </param>
    public bool KeepsItsPromise(Func<Finding, bool>? mayUncover = null) =>
        BringsNoFinding(finding =>
            finding.Rule.Family == RuleFamily.Boilerplate && finding.Edits.Count > 0 && mayUncover is not null && mayUncover(finding))
        && LeavesLinesWhatTheyAre();

    /// <summary>Each finding that there is now was there before, of the same rule at the same place, and not repaired.</summary>
    private bool BringsNoFinding(Func<Finding, bool> isAllowed)
    {
        Finding[] after = [.. After.Findings.Where(finding => !isAllowed(finding))];
        if (after.Length > Before.Findings.Count - Repaired.Count)
            return false;
        var repaired = new HashSet<Finding>(Repaired);
        ILookup<Rule, TextRange> left =
            Before.Findings.Where(finding => !repaired.Contains(finding)).ToLookup(finding => finding.Rule, finding => PlaceOf(finding));
        return after.GroupBy(finding => finding.Rule).All(group => AreAmong([.. left[group.Key]], group));
    }

    /// <summary>A finding about the whole file stands at its start, whatever is edited there.</summary>
    private TextRange PlaceOf(Finding finding) => finding.Span == default ? default : Edits.Map(finding.Span);

    private static bool AreAmong(TextRange[] places, IEnumerable<Finding> findings)
    {
        int i = 0;
        foreach (Finding finding in findings)
        {
            while (i < places.Length && places[i].End < finding.Span.Start)
                i++;
            if (i == places.Length || places[i].Start > finding.Span.End)
                return false;
        }
        return true;
    }

    /// <summary>A line of boilerplate may be taken for another kind of it.</summary>
    private bool LeavesLinesWhatTheyAre()
    {
        ValueList<LabeledLine> after = After.Article.Lines;
        int i = 0;
        foreach (LabeledLine line in Before.Article.Lines)
        {
            if (line.Line.IsBlank || Edits.Change(line.Line.Content))
                continue;
            int start = Edits.Map(line.Line.Content).Start;
            while (i < after.Count - 1 && after[i].Line.EndWithBreak <= start)
                i++;
            if (after[i].Kind != line.Kind && !(after[i].Kind.IsBoilerplate() && line.Kind.IsBoilerplate()))
                return false;
        }
        return true;
    }
}
