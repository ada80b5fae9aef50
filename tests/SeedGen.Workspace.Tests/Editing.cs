using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace SeedGen.Workspace.Tests;

/// <summary>What a user does to a project in an editor without saving, and what the editor then shows.</summary>
internal static class Editing
{
    /// <summary>The project with another text in one of its additional files.</summary>
    public static async Task<Project> EditAsync(this Project project, string name, Func<string, string> edit)
    {
        TextDocument file = project.File(name);
        SourceText text = await file.GetTextAsync();
        var edited = SourceText.From(edit(text.ToString()), text.Encoding);
        return project.Solution.WithAdditionalDocumentText(file.Id, edited).GetProject(project.Id)!;
    }

    /// <summary>What SeedGen says of one additional file while it is open.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(this Project project, string name)
    {
        AnalyzerReference reference = project.AnalyzerReferences.Single(reference => reference.Display == "SeedGen.Analyzers");
        Compilation compilation = (await project.GetCompilationAsync())!;
        CompilationWithAnalyzers analysis = compilation.WithAnalyzers(reference.GetAnalyzers(project.Language), project.AnalyzerOptions);
        AdditionalText file = project.AnalyzerOptions.AdditionalFiles.Single(file => file.Path == project.File(name).FilePath);
        return (await analysis.GetAnalysisResultAsync(file, CancellationToken.None)).GetAllDiagnostics();
    }

    /// <summary>The names of the articles that code in the project can write.</summary>
    public static async Task<IReadOnlyList<string>> ArticlesAsync(this Project project)
    {
        Compilation compilation = (await project.GetCompilationAsync())!;
        return
        [
            .. compilation.GetTypeByMetadataName("Town.Articles")!.GetMembers().OfType<IPropertySymbol>()
                .Where(property => property.Type.Name == "Article")
                .Select(property => property.Name),
        ];
    }

    /// <summary>All generated code.</summary>
    public static async Task<IReadOnlyList<string>> GeneratedCodeAsync(this Project project)
    {
        IEnumerable<SourceGeneratedDocument> documents = await project.GetSourceGeneratedDocumentsAsync();
        return await Task.WhenAll(documents.OrderBy(document => document.HintName, StringComparer.Ordinal)
            .Select(async document => (await document.GetTextAsync()).ToString()));
    }

    private static TextDocument File(this Project project, string name) =>
        project.AdditionalDocuments.Single(document => document.Name == name);
}
