using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
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
        SeedGlobs globs = SeedGlobs.Of(options, context.CancellationToken);
        var templates = new ProjectTemplates(context.Options, options, globs);
        context.RegisterAdditionalFileAction(file => CheckFile(file, globs, templates));
        context.RegisterCompilationEndAction(end => CheckProject(end, options, globs, templates));
    }

    private static void CheckFile(AdditionalFileAnalysisContext context, SeedGlobs globs, ProjectTemplates templates)
    {
        AdditionalText file = context.AdditionalFile;
        if (globs.Find(file.Path) is not { } seed)
            return;
        AnalyzerConfigOptions options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(file);
        if (file.GetText(context.CancellationToken) is not { } text)
        {
            if (SeedDiagnostics.Create(Unreadable.Rule, file.Path, options, seed.ProjectPath) is { } unreadable)
                context.ReportDiagnostic(unreadable);
            return;
        }
        ParsedArticle article = ParsedTexts.Read(text, seed.Id, templates.Within(text));
        foreach (Finding finding in ArticleChecker.Check(article, CheckKeys.Read(options), SourceEncodings.Of(text)))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (SeedDiagnostics.Create(finding, file.Path, text, options) is { } diagnostic)
                context.ReportDiagnostic(diagnostic);
        }
    }

    private static void CheckProject(
        CompilationAnalysisContext context, SeedOptions options, SeedGlobs globs, ProjectTemplates templates)
    {
        ProjectSeeds seeds = ProjectSeeds.Read(context.Options, options, globs, templates, context.CancellationToken);
        foreach (Diagnostic diagnostic in ProjectChecks.All.SelectMany(check => check(seeds)))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            context.ReportDiagnostic(diagnostic);
        }
    }
}
