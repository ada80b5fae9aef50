using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>
/// The seeds of a project in one compilation, and what the build knows of them. A text that was read already is not read again.
/// </summary>
internal sealed class ProjectSeeds
{
    private readonly AnalyzerOptions project;
    private readonly SeedGlobs globs;
    private readonly ProjectTemplates templates;
    private readonly ProjectFacts facts;
    private readonly Lazy<ValueList<ProjectSeed>> seeds;

    public ProjectSeeds(AnalyzerOptions project, CancellationToken cancellation)
    {
        this.project = project;
        Options = SeedOptions.Read(project.AnalyzerConfigOptionsProvider, cancellation);
        globs = Options.ToGlobs();
        templates = new ProjectTemplates(project, Options, globs);
        facts = ProjectFacts.Find(project.AdditionalFiles, Options, cancellation);
        seeds = new(() => new(project.AdditionalFiles.Select(Find).OfType<ProjectSeed>()));
    }

    /// <summary>What the project says of its seeds.</summary>
    public SeedOptions Options { get; }

    /// <summary>The seeds in the order that the project lists them, those that cannot be read, too.</summary>
    public ValueList<ProjectSeed> All => seeds.Value;

    /// <summary>The lines of three seeds or more; none where the project does not ask for them.</summary>
    public TemplateLines Templates => templates.All;

    /// <summary>Whether the build has compared these very seeds, and found what takes all of them.</summary>
    public bool AreCompared => facts.Count > 0 && All.Where(seed => seed.IsReadable).All(seed => seed.Known is not null)
        && All.Where(seed => seed.Known is not null).Select(seed => seed.File.ProjectPath).Distinct(StringComparer.Ordinal).Count() == facts.Count;

    /// <summary>The seed in an additional file; null where the file is none.</summary>
    public ProjectSeed? Find(AdditionalText file)
    {
        if (globs.Find(file.Path) is not { } seed)
            return null;
        SectionOptions options = FileOptions.Of(project.AnalyzerConfigOptionsProvider, file);
        KnownSeed? known = facts.Find(seed, file, options);
        if (known is not null && !facts.AreCurrent && known.Key.Templates != OwnTemplates(file).Signature)
            known = null;
        return new ProjectSeed(
            seed, file, options, known, text => ParsedTexts.Read(text, seed.Id, templates.Within(text), options.Reading));
    }

    /// <summary>Whether the rule is on for any seed.</summary>
    public bool AskFor(Rule rule) => project.AdditionalFiles.Any(file =>
        FileOptions.Of(project.AnalyzerConfigOptionsProvider, file).Checking.SeverityOf(rule) != Severity.None
        && globs.Find(file.Path) is not null);

    /// <summary>The names of the articles; none where they have no members.</summary>
    public NameIndex Name() => NameIndex.Create(Options.HasMembers ? All.Select(seed => seed.Key).OfType<ArticleKey>() : [], Options.Names);

    private TemplateLines OwnTemplates(AdditionalText file) =>
        file.GetText() is { } text ? templates.Within(text) : TemplateLines.None;
}

/// <summary>A finding that took the whole project.</summary>
/// <param name="Seed">The seed that it stands in; null where it is about the project.</param>
/// <param name="Finding">The finding, with its place.</param>
internal sealed record ProjectFinding(ProjectSeed? Seed, PlacedFinding Finding)
{
    /// <summary>A finding in a seed, or about the project.</summary>
    public ProjectFinding(ProjectSeed? seed, Finding finding)
        : this(seed, seed?.Place(finding) ?? new PlacedFinding(finding, default, default))
    {
    }
}
