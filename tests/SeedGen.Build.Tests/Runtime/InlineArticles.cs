using System.Collections.Immutable;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SeedGen.Analyzers;
using SeedGen.Text;

namespace SeedGen.Build.Tests;

/// <summary>The articles that a program sees whose code holds their text.</summary>
internal static class InlineArticles
{
    private static readonly ImmutableArray<MetadataReference> References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is "SeedGen.dll" || Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
        .Select(MetadataReference (path) => MetadataReference.CreateFromFile(path))
        .ToImmutableArray();

    /// <summary>Writes, compiles, loads and runs the code of <paramref name="articles"/>, whose ids differ.</summary>
    /// <returns>By path.</returns>
    public static IReadOnlyList<Article> Of(params IEnumerable<ParsedArticle> articles)
    {
        SeedArticle[] models = [.. articles.Select(article =>
            SeedArticle.Of(article, new SeedFile(TestBlob.SourcePath(article.Id), $"{article.Id}.txt"), isBlob: false))];
        NameIndex names = NameIndex.Create(models.Select(model => SeedArticle.Key(model, default)), NameSource.FileName);
        var scope = new CodeScope("App", IsPublic: true, IsWanted: true);
        var content = new SourceContent("App.g.cs", new(names.Articles.Select(name =>
            new NamedArticle(name, models.Single(model => model.File == name.File)))));
        return Run([ArticleEmitter.Emit((content, scope), default), .. IndexEmitter.Emit((names, scope), default)]);
    }

    private static IReadOnlyList<Article> Run(IEnumerable<GeneratedSource> sources)
    {
        var compilation = CSharpCompilation.Create(
            "App", sources.Select(source => CSharpSyntaxTree.ParseText(source.Text)), References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        Assert.Empty(compilation.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        image.Position = 0;
        Type type = new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image).GetType("App.Articles", throwOnError: true)!;
        return (IReadOnlyList<Article>)type.GetProperty("All")!.GetValue(null)!;
    }
}
