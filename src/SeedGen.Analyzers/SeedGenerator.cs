using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>
/// Turns seed files into <c>Articles</c>. It reports nothing, the analyzer does; a file that cannot be read is left out. What flows
/// between the steps is equal by value and holds neither a text nor anything of a compilation.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class SeedGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider.Select(SeedOptions.Read).WithTrackingName(Steps.Options);
        var globs = options.Select(SeedGlobs.Of).WithTrackingName(Steps.Globs);
        var scope = options.Select(CodeScope.Of).WithTrackingName(Steps.Scope);
        var nameSource = options.Select((options, _) => options.Names).WithTrackingName(Steps.NameSource);
        var acrossFiles = options.Select((options, _) => options.AcrossFiles).WithTrackingName(Steps.AcrossFiles);

        var seeds = context.AdditionalTextsProvider.Combine(globs.Combine(acrossFiles))
            .Combine(context.AnalyzerConfigOptionsProvider).SelectMany(SeedText.Find);
        var lines = seeds.Where(seed => seed.Lines.Count > 0).Select(LinesOf).WithTrackingName(Steps.Lines);
        var templates = lines.Collect().Select(SeedLines.FindTemplates).WithTrackingName(Steps.Templates);

        var articles = seeds.Combine(templates).Select(SeedText.WithTemplates).SelectMany(ReadArticle).WithTrackingName(Steps.Articles);
        var articlesByPath = articles.Collect().Select(ByPath).WithTrackingName(Steps.ArticlesByPath);
        var keys = articles.Select(ArticleModel.Key).WithTrackingName(Steps.Keys);
        var names = keys.Collect().Combine(nameSource).Select(NameIndex.Create).WithTrackingName(Steps.Names);

        var files = names.SelectMany(SourceLayout.Split).WithTrackingName(Steps.Files);
        var contents = files.Combine(articlesByPath).Select(SourceContent.Of).WithTrackingName(Steps.Contents);
        var sources = contents.Combine(scope).Select(ArticleEmitter.Emit).WithTrackingName(Steps.Sources);
        var index = names.Combine(scope).SelectMany(IndexEmitter.Emit).WithTrackingName(Steps.Index);

        context.RegisterSourceOutput(sources, AddSource);
        context.RegisterSourceOutput(index, AddSource);
    }

    private static SeedLines LinesOf(SeedText seed, CancellationToken _) => new(seed.File.ProjectPath, seed.Lines);

    private static IEnumerable<ArticleModel> ReadArticle((SeedText Seed, TemplateLines Templates) input, CancellationToken cancellation)
    {
        (AdditionalText file, SeedFile seed, _, ReadOptions options) = input.Seed;
        if (file.GetText(cancellation) is { } text)
            yield return ArticleModel.Of(ParsedTexts.Read(text, seed.Id, input.Templates, options), seed);
    }

    /// <summary>A file that the project lists twice counts once.</summary>
    private static ImmutableDictionary<string, ArticleModel> ByPath(ImmutableArray<ArticleModel> articles, CancellationToken _) =>
        articles
            .GroupBy(article => article.File.ProjectPath, StringComparer.Ordinal)
            .ToImmutableDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    private static void AddSource(SourceProductionContext context, GeneratedSource source) =>
        context.AddSource(source.HintName, SourceText.From(source.Text, Encoding.UTF8));

    /// <summary>The names that the steps are tracked by.</summary>
    internal static class Steps
    {
        public const string Options = nameof(Options);
        public const string Globs = nameof(Globs);
        public const string Scope = nameof(Scope);
        public const string NameSource = nameof(NameSource);
        public const string AcrossFiles = nameof(AcrossFiles);
        public const string Lines = nameof(Lines);
        public const string Templates = nameof(Templates);
        public const string Articles = nameof(Articles);
        public const string ArticlesByPath = nameof(ArticlesByPath);
        public const string Keys = nameof(Keys);
        public const string Names = nameof(Names);
        public const string Files = nameof(Files);
        public const string Contents = nameof(Contents);
        public const string Sources = nameof(Sources);
        public const string Index = nameof(Index);
    }
}
