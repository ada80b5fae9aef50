namespace SeedGen.Text;

/// <summary>What a user may set about how articles are checked. It changes findings alone, never what is read.</summary>
public sealed record CheckOptions
{
    /// <summary>What holds where nothing is set.</summary>
    public static CheckOptions Default { get; } = new();

    /// <summary>The severities that are set, by rule id; a rule that is not there keeps its family's, or its own.</summary>
    public IReadOnlyDictionary<string, Severity> Severities { get; init; } = new Dictionary<string, Severity>();

    /// <summary>The severities that are set for whole families. They do not turn on a rule that is off by default.</summary>
    public IReadOnlyDictionary<RuleFamily, Severity> FamilySeverities { get; init; } = new Dictionary<RuleFamily, Severity>();

    /// <summary>How loudly <paramref name="rule"/> speaks; one with <see cref="Severity.None"/> is not even run.</summary>
    public Severity SeverityOf(Rule rule)
    {
        if (Severities.TryGetValue(rule.Id, out Severity severity))
            return severity;
        return rule.Severity != Severity.None && FamilySeverities.TryGetValue(rule.Family, out severity) ? severity : rule.Severity;
    }

    /// <summary>
    /// How sure it must be that a line is boilerplate for it to be reported, from 0 (every line that is taken for boilerplate) to 1;
    /// compared with <see cref="LabeledLine.Score"/>.
    /// </summary>
    public double BoilerplateConfidence { get; init; } = Text.BoilerplateConfidence.Default;

    /// <summary>
    /// Whether the text is written in Markdown for somebody who renders it: then Markdown and HTML in it are meant. Null, the default, where
    /// nobody says: <see cref="SectionOptions.Of"/> takes the file's name for it.
    /// </summary>
    public bool? IsMarkdown { get; init; }

    /// <summary>Words that the rules of malformed text leave alone.</summary>
    public AllowedWords AllowedWords { get; init; } = AllowedWords.None;

    /// <summary>Whether a user has said that what <paramref name="finding"/> stands on is meant.</summary>
    internal bool Allow(Finding finding, string source) =>
        finding.Rule.Family == RuleFamily.Text && AllowedWords.Cover(source, finding.Span);
}
