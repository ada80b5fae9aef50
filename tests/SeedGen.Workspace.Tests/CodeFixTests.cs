using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Analyzers;
using SeedGen.CodeFixes;

namespace SeedGen.Workspace.Tests;

public sealed class CodeFixTests : IDisposable
{
    private const string Dirty = """
        Old harbor reopens after winter repairs

        The old harbor reopened on Monday after four months of repairs to to the northern quay. Fishing boats returned first.

        The town spent two million on new piles, lamps and a wider ramp . The last work on the the lighthouse ends in June.

        Leave a Reply

        Your email address will not be published. Required fields are marked *
        """;

    private static readonly string WithoutRepeats =
        Dirty.Replace("to to", "to", StringComparison.Ordinal).Replace("the the", "the", StringComparison.Ordinal);

    private static readonly SeedCodeFixProvider Provider = new();

    private readonly SeedSolution town = new SeedSolution()
        .Add("town", ("Seeds/a.txt", Dirty), ("Seeds/b.txt", Dirty), ("notes.txt", Dirty))
        .Add("village", ("Seeds/c.txt", Dirty));

    public void Dispose() => town.Dispose();

    [Fact]
    public void EditorsAskItAboutAdditionalDocuments() => Assert.Equal(
        [nameof(TextDocumentKind.AdditionalDocument)],
        typeof(SeedCodeFixProvider).GetCustomAttribute<ExportCodeFixProviderAttribute>()!.DocumentKinds);

    [Fact]
    public async Task AFixRepairsItsFindingAlone()
    {
        TextDocument document = town.Document("/town/Seeds/a.txt");
        CodeAction action = Assert.Single(await ActionsAsync(document, (await DiagnosticsAsync(document, "SEED2024"))[0]));
        Assert.Equal("Delete the repeated word", action.Title);
        Solution repaired = await ApplyAsync(action);
        Assert.Equal(Dirty.Replace("to to", "to", StringComparison.Ordinal), await SeedSolution.TextAsync(repaired, "/town/Seeds/a.txt"));
        Assert.Equal(Dirty, await SeedSolution.TextAsync(repaired, "/town/Seeds/b.txt"));
    }

    [Fact]
    public async Task BoilerplateIsDeletedWithItsGap()
    {
        TextDocument document = town.Document("/town/Seeds/a.txt");
        CodeAction action = Assert.Single(await ActionsAsync(document, Assert.Single(await DiagnosticsAsync(document, "SEED1004"))));
        string text = await SeedSolution.TextAsync(await ApplyAsync(action), "/town/Seeds/a.txt");
        Assert.Equal(Dirty[..(Dirty.IndexOf("in June.", StringComparison.Ordinal) + "in June.".Length)], text.TrimEnd());
        Assert.DoesNotContain("\n\n\n", text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NothingIsOfferedWhereTheTextChangedSinceItWasMarked()
    {
        TextDocument document = town.Document("/town/Seeds/a.txt");
        Diagnostic stale = (await DiagnosticsAsync(document, "SEED2024"))[0];
        Solution edited = town.Solution.WithAdditionalDocumentText(document.Id, SourceText.From("\n" + Dirty));
        Assert.Empty(await ActionsAsync(edited.GetAdditionalDocument(document.Id)!, stale));
    }

    [Fact]
    public async Task NothingIsOfferedInATextThatIsNoSeed()
    {
        Diagnostic diagnostic = (await DiagnosticsAsync(town.Document("/town/Seeds/a.txt"), "SEED2024"))[0];
        Assert.Empty(await ActionsAsync(town.Document("/town/notes.txt"), diagnostic));
    }

    [Theory]
    [InlineData(FixAllScope.Document, "/town/Seeds/a.txt")]
    [InlineData(FixAllScope.Project, "/town/Seeds/a.txt", "/town/Seeds/b.txt")]
    [InlineData(FixAllScope.Solution, "/town/Seeds/a.txt", "/town/Seeds/b.txt", "/village/Seeds/c.txt")]
    public async Task AllOfARuleAreRepairedInTheScopeThatIsAsked(FixAllScope scope, params string[] paths)
    {
        Solution repaired = await FixAllAsync(town.Document("/town/Seeds/a.txt"), scope);
        foreach (TextDocument document in repaired.Projects.SelectMany(project => project.AdditionalDocuments))
        {
            string text = (await document.GetTextAsync()).ToString();
            Assert.Equal(paths.Contains(document.FilePath) ? WithoutRepeats : Dirty, text);
        }
    }

    [Fact]
    public async Task WhatASectionTurnsOffIsNotRepaired()
    {
        using SeedSolution quiet = new SeedSolution().Add(
            "town", ("Seeds/a.txt", Dirty), ("Seeds/b.txt", Dirty), (".editorconfig", "[b.txt]\nseedgen_severity.SEED2024 = none\n"));
        Solution repaired = await FixAllAsync(quiet.Document("/town/Seeds/a.txt"), FixAllScope.Project);
        Assert.Equal(WithoutRepeats, await SeedSolution.TextAsync(repaired, "/town/Seeds/a.txt"));
        Assert.Equal(Dirty, await SeedSolution.TextAsync(repaired, "/town/Seeds/b.txt"));
    }

    private static async Task<Solution> FixAllAsync(TextDocument document, FixAllScope scope)
    {
        CodeAction one = Assert.Single(await ActionsAsync(document, (await DiagnosticsAsync(document, "SEED2024"))[0]));
        FixAllProvider all = Provider.GetFixAllProvider();
        Assert.Contains(scope, all.GetSupportedFixAllScopes());
        var context = new FixAllContext(
            document.Project, Provider, scope, one.EquivalenceKey!, ["SEED2024"], new NoDiagnostics(), CancellationToken.None);
        return await ApplyAsync((await all.GetFixAsync(context))!);
    }

    private static async Task<IReadOnlyList<CodeAction>> ActionsAsync(TextDocument document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await Provider.RegisterCodeFixesAsync(
            new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private static async Task<Solution> ApplyAsync(CodeAction action) =>
        Assert.Single((await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>()).ChangedSolution;

    private static async Task<Diagnostic[]> DiagnosticsAsync(TextDocument document, string id)
    {
        AnalyzerOptions options = document.Project.AnalyzerOptions;
        CompilationWithAnalyzers analysis = (await document.Project.GetCompilationAsync())!.WithAnalyzers([new SeedAnalyzer()], options);
        AdditionalText file = options.AdditionalFiles.Single(file => file.Path == document.FilePath);
        ImmutableArray<Diagnostic> diagnostics = (await analysis.GetAnalysisResultAsync(file, CancellationToken.None)).GetAllDiagnostics();
        return [.. diagnostics.Where(diagnostic => diagnostic.Id == id).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    /// <summary>An editor that says nothing of its diagnostics: the texts themselves are checked.</summary>
    private sealed class NoDiagnostics : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => None;

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            None;

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            None;

        private static Task<IEnumerable<Diagnostic>> None => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
