namespace SeedGen.Text;

/// <summary>A text's lines that are not blank, with what was counted on each and what the recognisers saw.</summary>
internal sealed class Page
{
    private readonly Evidence[][] evidence;

    public Page(Line[] lines)
    {
        Lines = Count(lines);
        evidence = new Evidence[Lines.Length][];
        for (int i = 0; i < Lines.Length; i++)
            evidence[i] = Recognizers.Recognize(this, i);
    }

    /// <summary>The lines that are not blank, in order.</summary>
    public LineFacts[] Lines { get; }

    public LineFacts this[int i] => Lines[i];

    /// <summary>The strongest thing that the recognisers saw on line <paramref name="i"/>; null where they saw nothing.</summary>
    public Evidence? Seen(int i) => evidence[i].Length > 0 ? evidence[i][0] : null;

    public Evidence[] AllSeen(int i) => evidence[i];

    /// <summary>
    /// What they saw that takes line <paramref name="i"/> out of the article as a line of <paramref name="kind"/>; null where nothing
    /// does.
    /// </summary>
    public Evidence? Seen(int i, LineKind kind) => Array.Find(evidence[i], seen => seen.Kind == kind && seen.IsStrong);

    /// <summary>Whether the recognisers alone take line <paramref name="i"/> out of the article.</summary>
    public bool IsFurniture(int i) => Seen(i) is { IsStrong: true };

    private static LineFacts[] Count(Line[] lines)
    {
        var facts = new List<LineFacts>();
        foreach (Line line in lines)
        {
            if (line.IsBlank)
                continue;
            LineFacts? last = facts.Count > 0 ? facts[facts.Count - 1] : null;
            int gap = last is null ? 0 : line.Number - last.Line.Number - 1;
            if (last is not null)
                last.GapAfter = gap;
            facts.Add(new LineFacts(line) { GapBefore = gap });
        }
        return facts.ToArray();
    }
}
