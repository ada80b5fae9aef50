using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>All seeds of a project, for the checks that need every one.</summary>
/// <param name="Options">What the project says of them.</param>
/// <param name="Seeds">The seeds in the order that the project lists them, those that could not be read, too.</param>
internal sealed record ProjectSeeds(SeedOptions Options, ValueList<ProjectSeed> Seeds)
{
    /// <summary>Reads the seeds among the project's additional files; a text that was read already is not read again.</summary>
    public static ProjectSeeds Read(
        AnalyzerOptions project, SeedOptions options, SeedGlobs globs, ProjectTemplates templates, CancellationToken cancellation)
    {
        var seeds = new List<ProjectSeed>();
        foreach (AdditionalText file in project.AdditionalFiles)
        {
            cancellation.ThrowIfCancellationRequested();
            if (globs.Find(file.Path) is not { } seed)
                continue;
            SourceText? text = file.GetText(cancellation);
            ParsedArticle? article = text is null ? null : ParsedTexts.Read(text, seed.Id, templates.Within(text));
            seeds.Add(new ProjectSeed(seed, article, file.Path, project.AnalyzerConfigOptionsProvider.GetOptions(file)));
        }
        return new ProjectSeeds(options, new ValueList<ProjectSeed>(seeds));
    }
}

/// <summary>One seed of a project.</summary>
/// <param name="File">Where it stands in the project.</param>
/// <param name="Article">Its article; null where it could not be read.</param>
/// <param name="Path">Its path as the compiler has it.</param>
/// <param name="FileOptions">What <c>.editorconfig</c> says of the file.</param>
internal sealed record ProjectSeed(SeedFile File, ParsedArticle? Article, string Path, AnalyzerConfigOptions FileOptions);
