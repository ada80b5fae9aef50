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
        SeedOptions options = SeedOptions.Read(context.Options.AnalyzerConfigOptionsProvider, context.CancellationToken);
        SeedGlobs globs = options.ToGlobs();
        var run = new Run(
            options, globs,
            new ProjectTemplates(context.Options, options, globs),
            new ProjectBaseline(context.Options.AdditionalFiles, context.CancellationToken),
            ArticleUses.AreAskedFor(context.Options, globs) ? new ArticleUses() : null);
        context.RegisterAdditionalFileAction(run.CheckFile);
        if (run.Uses is { } uses)
            context.RegisterSyntaxNodeAction(uses.Note, SyntaxKind.IdentifierName);
        context.RegisterCompilationEndAction(run.CheckProject);
    }

    /// <summary>The checks of one compilation.</summary>
    private sealed record Run(
        SeedOptions Options, SeedGlobs Globs, ProjectTemplates Templates, ProjectBaseline Baseline, ArticleUses? Uses)
    {
        public void CheckFile(AdditionalFileAnalysisContext context)
        {
            AdditionalText file = context.AdditionalFile;
            if (Globs.Find(file.Path) is not { } seed)
                return;
            SectionOptions section = FileOptions.Of(context.Options.AnalyzerConfigOptionsProvider.GetOptions(file));
            if (file.GetText(context.CancellationToken) is not { } text)
            {
                var unreadable = new Finding(Unreadable.Rule, default, seed.ProjectPath);
                if (SeedDiagnostics.Create(unreadable, file.Path, text: null, section.Checking) is { } diagnostic)
                    context.ReportDiagnostic(diagnostic);
                return;
            }
            ParsedArticle article = ParsedTexts.Read(text, seed.Id, Templates.Within(text), section.Reading);
            IReadOnlyList<Finding> findings = ArticleChecker.Check(article, section.Checking, SourceEncodings.Of(text));
            foreach (Finding finding in Baseline.Unknown(file.Path, article.Source, findings))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                if (SeedDiagnostics.Create(finding, file.Path, text, section.Checking) is { } diagnostic)
                    context.ReportDiagnostic(diagnostic);
            }
        }

        public void CheckProject(CompilationAnalysisContext context)
        {
            ProjectSeeds seeds = ProjectSeeds.Read(context.Options, Options, Globs, Templates, context.CancellationToken);
            IEnumerable<ProjectFinding> found = ProjectChecks.All.SelectMany(check => check(seeds));
            if (Uses is not null)
                found = found.Concat(Uses.Check(seeds));
            foreach (IGrouping<ProjectSeed?, ProjectFinding> file in found.ToArray().GroupBy(finding => finding.Seed))
            {
                foreach (Diagnostic diagnostic in Report(file.Key, [.. file.Select(finding => finding.Finding)]))
                {
                    context.CancellationToken.ThrowIfCancellationRequested();
                    context.ReportDiagnostic(diagnostic);
                }
            }
            foreach (Diagnostic diagnostic in BaselineCheck.Check(Baseline, seeds))
                context.ReportDiagnostic(diagnostic);
        }

        private IEnumerable<Diagnostic> Report(ProjectSeed? seed, Finding[] findings) => (seed is null
                ? findings.Select(finding => SeedDiagnostics.Create(finding, Location.None, finding.Rule.Severity))
                : Baseline.Unknown(seed.Path, seed.Article?.Source ?? "", findings)
                    .Select(finding => SeedDiagnostics.Create(finding, seed.Path, seed.Text, seed.Options.Checking)))
            .OfType<Diagnostic>();
    }
}
