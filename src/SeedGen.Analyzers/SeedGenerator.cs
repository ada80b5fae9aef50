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
        var scope = options.Select(CodeScope.Of).WithTrackingName(Steps.Scope);
        var nameSource = options.Select((options, _) => options.Names).WithTrackingName(Steps.NameSource);
        var facts = context.AdditionalTextsProvider.Combine(options).SelectMany(ProjectFacts.Find).WithTrackingName(Steps.Facts);
        var reading = options.Combine(facts.Collect()).Select(SeedReading.Of).WithTrackingName(Steps.Reading);

        var seeds = context.AdditionalTextsProvider.Combine(reading)
            .Combine(context.AnalyzerConfigOptionsProvider).SelectMany(SeedText.Find);
        var lines = seeds.Where(seed => seed.Lines.Count > 0).Select(LinesOf).WithTrackingName(Steps.Lines);
        var templates = lines.Collect().Select((lines, _) => SeedLines.FindTemplates(lines)).WithTrackingName(Steps.Templates);

        var toRead = seeds.Combine(templates).Select(SeedText.WithTemplates).Combine(reading.Select((reading, _) => reading.IsBlob));
        var articles = toRead.SelectMany(ReadArticle).WithTrackingName(Steps.Articles);
        var articlesByPath = articles.Collect().Select(ByPath).WithTrackingName(Steps.ArticlesByPath);
        var keys = articles.Select(SeedArticle.Key).WithTrackingName(Steps.Keys);
        var names = keys.Collect().Combine(nameSource).Select(NameIndex.Create).WithTrackingName(Steps.Names);

        var files = names.SelectMany(SourceLayout.Split).WithTrackingName(Steps.Files);
        var contents = files.Combine(articlesByPath).Select(SourceContent.Of).WithTrackingName(Steps.Contents);
        var sources = contents.Combine(scope).Select(ArticleEmitter.Emit).WithTrackingName(Steps.Sources);
        var index = names.Combine(scope).SelectMany(IndexEmitter.Emit).WithTrackingName(Steps.Index);

        var corpusHash = options.Combine(reading).Select(CorpusHashOf).WithTrackingName(Steps.CorpusHash);
        var store = corpusHash.Combine(scope).SelectMany(StoreEmitter.Emit).WithTrackingName(Steps.Store);

        context.RegisterSourceOutput(sources, AddSource);
        context.RegisterSourceOutput(index, AddSource);
        context.RegisterSourceOutput(store, AddSource);
    }

    private static SeedLines LinesOf(SeedText seed, CancellationToken _) => new(seed.File.ProjectPath, seed.Lines);

    private static IEnumerable<SeedArticle> ReadArticle(
        ((SeedText Seed, TemplateLines Templates) Text, bool IsBlob) input, CancellationToken cancellation)
    {
        (AdditionalText file, SeedFile seed, _, ReadOptions options, KnownArticle? known) = input.Text.Seed;
        if (known is not null && known.HoldsWith(input.Text.Templates))
        {
            yield return new SeedArticle(seed, known.Summary, Content: null);
        }
        else if (file.GetText(cancellation) is { } text)
        {
            yield return SeedArticle.Of(ParsedTexts.Read(text, seed.Id, input.Text.Templates, options), seed, input.IsBlob);
        }
    }

    /// <summary>An editor has no blob at hand and shows the code of the last build.</summary>
    private static string CorpusHashOf((SeedOptions Options, SeedReading Reading) input, CancellationToken _) =>
        input.Options.CorpusHash.Length > 0 ? input.Options.CorpusHash : input.Reading.Facts.CorpusHash;

    /// <summary>A file that the project lists twice counts once.</summary>
    private static ImmutableDictionary<string, SeedArticle> ByPath(ImmutableArray<SeedArticle> articles, CancellationToken _) =>
        articles
            .GroupBy(article => article.File.ProjectPath, StringComparer.Ordinal)
            .ToImmutableDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    private static void AddSource(SourceProductionContext context, GeneratedSource source) =>
        context.AddSource(source.HintName, SourceText.From(source.Text, Encoding.UTF8));

    /// <summary>The names that the steps are tracked by.</summary>
    internal static class Steps
    {
        public const string Options = nameof(Options);
        public const string Scope = nameof(Scope);
        public const string NameSource = nameof(NameSource);
        public const string Facts = nameof(Facts);
        public const string Reading = nameof(Reading);
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
        public const string CorpusHash = nameof(CorpusHash);
        public const string Store = nameof(Store);
    }
}
