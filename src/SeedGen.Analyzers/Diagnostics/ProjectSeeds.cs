using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>All seeds of a project, for the checks that need every one.</summary>
/// <param name="Options">What the project says of them.</param>
/// <param name="Seeds">The seeds in the order that the project lists them, those that could not be read, too.</param>
/// <param name="Templates">The lines of three seeds or more; none where the project does not ask for them.</param>
internal sealed record ProjectSeeds(SeedOptions Options, ValueList<ProjectSeed> Seeds, TemplateLines Templates)
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
            SectionOptions section = FileOptions.Of(project.AnalyzerConfigOptionsProvider.GetOptions(file));
            SourceText? text = file.GetText(cancellation);
            ParsedArticle? article = text is null ? null : ParsedTexts.Read(text, seed.Id, templates.Within(text), section.Reading);
            seeds.Add(new ProjectSeed(seed, text, article, file.Path, section));
        }
        return new ProjectSeeds(options, new ValueList<ProjectSeed>(seeds), templates.All);
    }

    /// <summary>The names of the articles.</summary>
    public NameIndex Name() => NameIndex.Create(
        Seeds.Where(seed => seed.Article is not null).Select(seed => new ArticleKey(seed.File, seed.Article!.Title?.Text)), Options.Names);
}

/// <summary>One seed of a project.</summary>
/// <param name="File">Where it stands in the project.</param>
/// <param name="Text">Its text; null where it could not be read.</param>
/// <param name="Article">Its article; null where it could not be read.</param>
/// <param name="Path">Its path as the compiler has it.</param>
/// <param name="Options">What <c>.editorconfig</c> says of the file.</param>
internal sealed record ProjectSeed(SeedFile File, SourceText? Text, ParsedArticle? Article, string Path, SectionOptions Options);

/// <summary>A finding that took the whole project.</summary>
/// <param name="Seed">The seed that it stands in; null where it is about the project.</param>
/// <param name="Finding">The finding.</param>
internal sealed record ProjectFinding(ProjectSeed? Seed, Finding Finding);
