using Microsoft.CodeAnalysis;
using SeedGen.Text;

namespace SeedGen.Analyzers.Tests.Diagnostics;

public sealed class DescriptorTests
{
    [Fact]
    public void EveryRuleIsADiagnosticThatIsOn() =>
        Assert.Equal(
            RuleTable.All.Select(rule => (rule.Id, rule.Title, rule.Family.ToString(), rule.HelpLink, true)),
            new SeedAnalyzer().SupportedDiagnostics.Select(d => (d.Id, d.Title.ToString(), d.Category, d.HelpLinkUri, d.IsEnabledByDefault)));

    [Fact]
    public void RulesThatNeedEveryFileAreMarkedAsSuch() =>
        Assert.Equal(
            RuleTable.All.Where(rule => rule.NeedsEveryFile).Select(rule => rule.Id),
            new SeedAnalyzer().SupportedDiagnostics.Where(d => d.CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd)).Select(d => d.Id));

    [Fact]
    public void EveryRuleHasOneRowInTheReleases()
    {
        string[] rows = [.. ReleaseFiles().SelectMany(File.ReadLines).Where(line => line.StartsWith("SEED", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        Assert.Equal(
            RuleTable.All.Select(rule => $"{rule.Id} | {rule.Family} | {rule.Severity.ToDiagnosticSeverity()} | {rule.Name}, [page](../../docs/rules/{rule.Id}.md)"),
            rows);
    }

    private static string[] ReleaseFiles()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SeedGen.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run below the repository.");
        return Directory.GetFiles(Path.Combine(folder.FullName, "src", "SeedGen.Analyzers"), "AnalyzerReleases.*.md");
    }
}
