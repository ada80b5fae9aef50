using SeedGen.Text;

namespace SeedGen.Cli;

/// <summary>What a baseline says of a finding.</summary>
internal enum BaselineState
{
    /// <summary>It is not known.</summary>
    New,

    /// <summary>It is known, and still there.</summary>
    Unchanged,

    /// <summary>It is known, and gone.</summary>
    Absent,
}

/// <summary>A finding in a file.</summary>
/// <param name="File">The file as it was given or found, with <c>/</c>.</param>
/// <param name="RuleId">Its rule; one that is gone may be of a rule that there is no more.</param>
/// <param name="Severity">How loudly it is said.</param>
/// <param name="Start">Where it begins; null for one that is gone, and for one about the whole file.</param>
/// <param name="End">Where it ends, one past its last unit; null where <paramref name="Start"/> is.</param>
/// <param name="Message">What is wrong, why, and what to do.</param>
/// <param name="IsFixable">Whether its repair is certain.</param>
/// <param name="Fingerprint">What it is known by when the file is edited.</param>
/// <param name="Baseline">What the baselines say of it.</param>
internal sealed record CheckedFinding(
    string File, string RuleId, Severity Severity, TextPosition? Start, TextPosition? End, string Message, bool IsFixable,
    string Fingerprint, BaselineState Baseline);

/// <summary>Everything that a check found.</summary>
/// <param name="Findings">By file and place; known ones, too, and at the end those that are gone.</param>
/// <param name="HasBaseline">Whether there is a baseline.</param>
/// <param name="Problems">What could not be checked, as it is said.</param>
internal sealed record CheckResult(IReadOnlyList<CheckedFinding> Findings, bool HasBaseline, IReadOnlyList<string> Problems)
{
    /// <summary>Those that are to be acted on.</summary>
    public IEnumerable<CheckedFinding> New => Findings.Where(finding => finding.Baseline == BaselineState.New);

    /// <summary>Checks <paramref name="inputs"/>.</summary>
    public static CheckResult Of(SeedInputs inputs, CheckPlan plan, Stream standardInput)
    {
        var checks = new SeedChecks(inputs.Files, plan, standardInput);
        (CheckedFinding[] Findings, SeedInput Input, CheckOptions? Options, string? Problem)[] files =
            [.. checks.Run(seed => (FindingsOf(seed).ToArray(), seed.Input, seed.Seed?.Options, seed.Problem))];
        Dictionary<SeedInput, CheckOptions> read =
            files.Where(file => file.Options is not null).ToDictionary(file => file.Input, file => file.Options!);
        IEnumerable<CheckedFinding> gone =
            checks.Known.Gone(read.Keys).Where(gone => WasLookedFor(gone.Entry.Key.RuleId, plan, read[gone.File])).Select(Gone);
        return new CheckResult(
            [.. files.SelectMany(file => file.Findings), .. gone], checks.Known.Any,
            [.. inputs.Problems, .. files.Select(file => file.Problem).OfType<string>()]);
    }

    private static IEnumerable<CheckedFinding> FindingsOf(CheckedSeed file)
    {
        if (file.Seed is not { } seed)
            yield break;
        // A fingerprint counts what stands before it: it is taken of all findings, as the baseline's was.
        Finding[] all =
        [
            .. seed.Findings.Concat(seed.Known)
                .OrderBy(finding => finding.Span.Start).ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal),
        ];
        string[] fingerprints = Fingerprint.Of(seed.Article.Source, all);
        var known = new HashSet<Finding>(seed.Known, ReferenceEqualityComparer.Instance);
        foreach ((int index, Finding finding) in all.Index())
        {
            bool isOfFile = finding.Span == default;
            yield return new CheckedFinding(
                seed.File, finding.Rule.Id, seed.SeverityOf(finding),
                isOfFile ? null : seed.PositionOf(finding.Span.Start), isOfFile ? null : seed.PositionOf(finding.Span.End),
                finding.Message, finding.Edits.Count > 0, fingerprints[index],
                known.Contains(finding) ? BaselineState.Unchanged : BaselineState.New);
        }
    }

    /// <summary>What was not looked for is not gone; a rule that there is no more finds nothing, and so is.</summary>
    private static bool WasLookedFor(string ruleId, CheckPlan plan, CheckOptions options) =>
        RuleTable.All.FirstOrDefault(rule => rule.Id == ruleId) is not { } rule
        || (options.SeverityOf(rule) != Severity.None && (plan.AcrossFiles || !rule.NeedsEveryFile));

    private static CheckedFinding Gone((SeedInput File, BaselineEntry Entry) gone) => new(
        gone.File.File, gone.Entry.Key.RuleId, Severity.None, null, null,
        "A finding that the baseline knows is gone" + (gone.Entry.Excerpt.Length > 0 ? $": “{gone.Entry.Excerpt}”" : ""),
        IsFixable: false, gone.Entry.Key.Fingerprint, BaselineState.Absent);
}
