using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SeedGen.Workspace.Tests;

/// <summary>Projects with seeds, in memory, with what the package's props would say of them.</summary>
internal sealed class SeedSolution : IDisposable
{
    private readonly AdhocWorkspace workspace = new();

    public SeedSolution() => Solution = workspace.CurrentSolution;

    public Solution Solution { get; private set; }

    public void Dispose() => workspace.Dispose();

    /// <summary>Adds a project whose folder is <c>/<paramref name="name"/></c>, with files at paths from there.</summary>
    public SeedSolution Add(string name, params (string Path, string Text)[] files)
    {
        Project project = Solution.AddProject(name, name, LanguageNames.CSharp).AddAnalyzerConfigDocument(
            ".globalconfig",
            SourceText.From($"is_global = true\nbuild_property._SeedGenProjectDir = /{name}/\n"
                + "build_property._SeedGenGlobs = Seeds/**/*.txt\n"),
            filePath: $"/{name}/.globalconfig").Project;
        foreach ((string path, string text) in files)
        {
            project = path == ".editorconfig"
                ? project.AddAnalyzerConfigDocument(path, SourceText.From(text), filePath: $"/{name}/{path}").Project
                : project.AddAdditionalDocument(Path.GetFileName(path), SourceText.From(text), filePath: $"/{name}/{path}").Project;
        }
        Solution = project.Solution;
        return this;
    }

    /// <summary>The document at a path.</summary>
    public TextDocument Document(string path) => DocumentIn(Solution, path);

    /// <summary>The text at a path in <paramref name="solution"/>.</summary>
    public static async Task<string> TextAsync(Solution solution, string path) =>
        (await DocumentIn(solution, path).GetTextAsync()).ToString();

    private static TextDocument DocumentIn(Solution solution, string path) =>
        solution.Projects.SelectMany(project => project.AdditionalDocuments).Single(document => document.FilePath == path);
}
