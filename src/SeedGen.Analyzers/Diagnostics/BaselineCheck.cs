using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>Finds SEED9006: what is wrong in baselines when every seed has been checked.</summary>
internal static class BaselineCheck
{
    /// <summary>What is wrong in the baselines: entries that no finding met, and lines that are none.</summary>
    /// <param name="baseline">The baselines.</param>
    /// <param name="seeds">All seeds: what their options turn off is not looked for, and so not gone.</param>
    public static IEnumerable<Diagnostic> Check(ProjectBaseline baseline, ProjectSeeds seeds)
    {
        foreach (BaselineFile file in baseline.Files)
        {
            ILookup<string?, ProjectSeed> byPath = seeds.All.ToLookup(seed => file.PathTo(seed.Path));
            IEnumerable<Finding> stale = file.Baseline.Entries
                .Where(entry => !baseline.WasMet(file, entry.Key) && !byPath[entry.Key.Path].Any(seed => IsOff(entry.Key.RuleId, seed)))
                .Select(StaleBaselineEntry.Of);
            IEnumerable<Finding> unreadable = file.Baseline.Unreadable
                .Select(line => StaleBaselineEntry.OfUnreadable(line, file.Text.ToString(TextSpan.FromBounds(line.Start, line.End))));
            foreach (Finding finding in stale.Concat(unreadable))
            {
                var span = TextSpan.FromBounds(finding.Span.Start, finding.Span.End);
                var location = Location.Create(file.Path, span, file.Text.Lines.GetLinePositionSpan(span));
                if (SeedDiagnostics.Create(finding, location, finding.Rule.Severity) is { } diagnostic)
                    yield return diagnostic;
            }
        }
    }

    private static bool IsOff(string id, ProjectSeed seed) =>
        RuleTable.All.Any(rule => rule.Id == id && seed.Options.Checking.SeverityOf(rule) == Severity.None);
}
