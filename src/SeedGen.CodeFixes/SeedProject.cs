using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Analyzers;
using SeedGen.Text;
using FileOptions = SeedGen.Analyzers.FileOptions;

namespace SeedGen.CodeFixes;

/// <summary>What a project says of its seeds.</summary>
internal sealed class SeedProject
{
    private readonly AnalyzerOptions project;
    private readonly SeedGlobs globs;
    private readonly ProjectTemplates templates;
    private readonly ProjectBaseline baseline;

    private SeedProject(AnalyzerOptions project, CancellationToken cancellation)
    {
        this.project = project;
        SeedOptions options = SeedOptions.Read(project.AnalyzerConfigOptionsProvider, cancellation);
        globs = options.ToGlobs();
        templates = new ProjectTemplates(project, options, globs);
        baseline = new ProjectBaseline(project.AdditionalFiles, cancellation);
    }

    /// <summary>What <paramref name="project"/> says.</summary>
    public static SeedProject Of(Project project, CancellationToken cancellation) => new(project.AnalyzerOptions, cancellation);

    /// <summary>
    /// How a text is checked that stands in <paramref name="document"/> in place of <paramref name="text"/>; null where the document is no
    /// seed.
    /// </summary>
    public Func<string, CheckedText>? CheckOf(TextDocument document, SourceText text)
    {
        if (document.FilePath is not { } path || globs.Find(path) is not { } seed
            || project.AdditionalFiles.FirstOrDefault(file => file.Path == path) is not { } file)
            return null;
        SectionOptions section = FileOptions.Of(project.AnalyzerConfigOptionsProvider, file);
        SourceEncoding encoding = SourceEncodings.Of(text);
        TemplateLines own = templates.Within(text);
        return edited =>
        {
            ParsedArticle article = ArticleReader.Read(edited, seed.Id, own, section.Reading);
            IReadOnlyList<Finding> findings = ArticleChecker.Check(article, section.Checking, encoding);
            return new CheckedText(article, baseline.Unknown(path, edited, findings));
        };
    }
}
