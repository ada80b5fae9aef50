using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>
/// The template lines of a project. They are found once a compilation, when the first seed is checked; where the project does not ask
/// for them, nothing is.
/// </summary>
internal sealed class ProjectTemplates(AnalyzerOptions project, SeedOptions options, SeedGlobs globs)
{
    // Not to be canceled: the lazy value would keep the exception, and throw it at the next request, which nobody canceled.
    private readonly Lazy<TemplateLines> all =
        new(() => options.AcrossFiles ? SeedLines.FindTemplates(ReadLines(project, globs)) : TemplateLines.None);

    /// <summary>All of them.</summary>
    public TemplateLines All => all.Value;

    /// <summary>Those that stand in <paramref name="text"/>.</summary>
    public TemplateLines Within(SourceText text) => all.Value.Count == 0 ? TemplateLines.None : all.Value.Within(TextLines.Read(text));

    private static ImmutableArray<SeedLines> ReadLines(AnalyzerOptions project, SeedGlobs globs)
    {
        ImmutableArray<SeedLines>.Builder lines = ImmutableArray.CreateBuilder<SeedLines>();
        foreach (AdditionalText file in project.AdditionalFiles)
        {
            if (globs.Find(file.Path) is { } seed && file.GetText() is { } text)
                lines.Add(new SeedLines(seed.ProjectPath, TextLines.Read(text)));
        }
        return lines.ToImmutable();
    }
}
