namespace SeedGen.Text;

/// <summary>A text's lines that have words, with what was counted on each and what the recognisers saw.</summary>
internal sealed class Page
{
    private readonly Evidence[][] evidence;
    private readonly bool[]? isTemplate;
    private readonly string?[]? ownPhrases;
    private (int First, int End)? heaviestRun;

    /// <summary>A page that is read alone.</summary>
    public Page(Line[] lines)
    {
        var counter = new LineCounter();
        Lines = Count(lines, counter);
        Language = counter.Language;
        evidence = new Evidence[Lines.Length][];
        for (int i = 0; i < Lines.Length; i++)
            evidence[i] = Recognizers.Recognize(this, i);
    }

    private Page(Page alone, OutsideEvidence outside)
    {
        Lines = alone.Lines;
        Language = alone.Language;
        isTemplate = Array.ConvertAll(Lines, line => outside.Templates.Count > 0 && outside.Templates.Contains(line.Line));
        ownPhrases = Array.ConvertAll(Lines, outside.Phrases.Find);
        evidence = new Evidence[Lines.Length][];
        for (int i = 0; i < Lines.Length; i++)
            evidence[i] = WithOutside(i, alone.AllSeen(i));
    }

    /// <summary>This page, which was read alone, with what is known of its lines from outside.</summary>
    public Page With(OutsideEvidence outside) => new(this, outside);

    /// <summary>The lines that have words, in order.</summary>
    public LineFacts[] Lines { get; }

    public LineFacts this[int i] => Lines[i];

    /// <summary>
    /// The ISO 639-1 code of the language that most of the page's small words belong to; null where it has none of any. A hint: a page
    /// of few words, or in a language that is not known, gets a code as well.
    /// </summary>
    public string? Language { get; }

    /// <summary>The run of lines that <see cref="BodyFinder"/> finds; half-open.</summary>
    public (int First, int End) HeaviestRun => heaviestRun ??= BodyFinder.Find(this);

    /// <summary>The strongest thing that the recognisers saw on line <paramref name="i"/>; null where they saw nothing.</summary>
    public Evidence? Seen(int i) => evidence[i].Length > 0 ? evidence[i][0] : null;

    /// <summary>All that they saw on line <paramref name="i"/>, the strongest first.</summary>
    public Evidence[] AllSeen(int i) => evidence[i];

    /// <summary>
    /// What they saw that takes line <paramref name="i"/> out of the article as a line of <paramref name="kind"/>; null where nothing
    /// does.
    /// </summary>
    public Evidence? Seen(int i, LineKind kind) => Array.Find(evidence[i], seen => seen.Kind == kind && seen.IsStrong);

    /// <summary>Whether the recognisers alone take line <paramref name="i"/> out of the article.</summary>
    public bool IsFurniture(int i) => Seen(i) is { IsStrong: true };

    /// <summary>Whether line <paramref name="i"/> stands in several texts of the project; false on a page that is read alone.</summary>
    public bool IsTemplate(int i) => isTemplate is not null && isTemplate[i];

    /// <summary>Whether line <paramref name="i"/> has a phrase that the user calls boilerplate.</summary>
    public bool HasOwnPhrase(int i) => ownPhrases?[i] is not null;

    /// <summary>
    /// A line that other texts have, or that has a phrase of the user's own, is what a recogniser takes it for, or else what the furniture
    /// right above it is.
    /// </summary>
    private Evidence[] WithOutside(int i, Evidence[] seen)
    {
        if (seen.Length > 0 && seen[0].IsStrong)
            return seen;
        LineKind kind = seen.Length > 0 ? seen[0].Kind : i > 0 && IsFurniture(i - 1) ? Seen(i - 1)!.Kind : LineKind.Unclassified;
        if (ownPhrases![i] is { } phrase)
            return [new Evidence(kind, Evidence.Certain, $"says “{phrase}”, which seedgen_boilerplate_phrases has"), .. seen];
        return TemplateEvidence.Of(this, i, kind) is { } evidence ? [evidence, .. seen] : seen;
    }

    private static LineFacts[] Count(Line[] lines, LineCounter counter)
    {
        var facts = new List<LineFacts>();
        int gap = 0;
        foreach (Line line in lines)
        {
            if (!line.IsJudged)
            {
                // A text with a directive is read as it is without that line. Code and tables part the lines around them as one blank line does.
                gap = line.IsCode || line.IsTable ? 0 : gap + (line.Directive is null ? 1 : 0);
                continue;
            }
            LineFacts next = counter.Count(line);
            if (facts.Count > 0)
                next.GapBefore = facts[facts.Count - 1].GapAfter = gap;
            gap = 0;
            facts.Add(next);
        }
        return facts.ToArray();
    }
}
