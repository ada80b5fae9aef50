using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>Reports what the core's rules find: in each seed as it is typed, and across all of them when a build ends.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SeedAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var seeds = new ProjectSeeds(context.Options, context.CancellationToken);
        var run = new Run(
            seeds,
            new ProjectBaseline(context.Options.AdditionalFiles, context.CancellationToken),
            seeds.AskFor(UnusedArticle.Rule) ? new ArticleUses() : null);
        context.RegisterAdditionalFileAction(run.CheckFile);
        if (run.Uses is { } uses)
            context.RegisterSyntaxNodeAction(uses.Note, SyntaxKind.IdentifierName);
        context.RegisterCompilationEndAction(run.CheckProject);
    }

    /// <summary>The checks of one compilation.</summary>
    private sealed record Run(ProjectSeeds Seeds, ProjectBaseline Baseline, ArticleUses? Uses)
    {
        public void CheckFile(AdditionalFileAnalysisContext context)
        {
            if (Seeds.Find(context.AdditionalFile) is not { } seed)
                return;
            foreach (Diagnostic diagnostic in seed.Check() is { } findings ? Report(seed, findings) : ReportUnreadable(seed))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                context.ReportDiagnostic(diagnostic);
            }
        }

        public void CheckProject(CompilationAnalysisContext context)
        {
            IEnumerable<ProjectFinding> found = ProjectChecks.All.SelectMany(check => check(Seeds));
            if (Uses is not null)
                found = found.Concat(Uses.Check(Seeds));
            foreach (IGrouping<ProjectSeed?, ProjectFinding> file in found.ToArray().GroupBy(finding => finding.Seed))
            {
                foreach (Diagnostic diagnostic in Report(file.Key, [.. file.Select(finding => finding.Finding)]))
                {
                    context.CancellationToken.ThrowIfCancellationRequested();
                    context.ReportDiagnostic(diagnostic);
                }
            }
            foreach (Diagnostic diagnostic in BaselineCheck.Check(Baseline, Seeds))
                context.ReportDiagnostic(diagnostic);
        }

        private static IEnumerable<Diagnostic> ReportUnreadable(ProjectSeed seed)
        {
            PlacedFinding unreadable = seed.Place(new Finding(Unreadable.Rule, default, seed.File.ProjectPath));
            if (SeedDiagnostics.Create(unreadable, seed.Path, seed.Options.Checking) is { } diagnostic)
                yield return diagnostic;
        }

        private IEnumerable<Diagnostic> Report(ProjectSeed? seed, IReadOnlyList<PlacedFinding> findings) => (seed is null
                ? findings.Select(placed => SeedDiagnostics.Create(placed.Finding, Location.None, placed.Finding.Rule.Severity))
                : Baseline.Unknown(seed.Path, () => seed.Text?.ToString() ?? "", findings)
                    .Select(placed => SeedDiagnostics.Create(placed, seed.Path, seed.Options.Checking)))
            .OfType<Diagnostic>();
    }
}
