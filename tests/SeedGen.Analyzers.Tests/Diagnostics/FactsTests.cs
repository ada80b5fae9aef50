using Microsoft.CodeAnalysis;
using SeedGen.Text;

namespace SeedGen.Analyzers.Tests.Diagnostics;

/// <summary>Whether the build or the analyzer found it, the same is reported.</summary>
public sealed class FactsTests
{
    private const string Harbor = """
        Home | News | Sport | Weather | Contact

        The harbor of Elmsby opens again

        It opened on on Tuesday , eleven weeks after the ice had closed it, and forty people came to see it on that day.

        <!-- seedgen-disable-next-line SEED2024: a song -->
        They sang “Bye bye bye” and then and then they they went home, since it was getting dark and cold on the quay.
        """;

    private const string Ferry = """
        The harbor of Elmsby opens again

        A ferry goes to the island twice a day from the first of May on, and three times on Saturdays and Sundays in summer.
        """;

    private static readonly (string Path, string Text)[] Seeds = [("Seeds/harbor.txt", Harbor), ("Seeds/later/ferry.txt", Ferry)];

    private static readonly Dictionary<string, (string Key, string Value)[]> Settings = new()
    {
        ["nothing"] = [],
        ["severities"] = [("seedgen_severity.SEED2024", "error"), ("seedgen_severity.Boilerplate", "suggestion"), ("seedgen_severity.SEED4003", "none")],
        ["words"] = [("seedgen_allowed_words", "on on"), ("seedgen_boilerplate_phrases", "twice a day")],
        ["nonsense"] = [("seedgen_nonsense", "yes")],
        ["baseline"] = [],
    };

    public static TheoryData<string, bool> Cases
    {
        get
        {
            var cases = new TheoryData<string, bool>();
            foreach (string setting in Settings.Keys)
            {
                cases.Add(setting, true);
                cases.Add(setting, false);
            }
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task WhatTheBuildFoundIsReportedAsWhatTheAnalyzerFinds(string setting, bool isInEditor)
    {
        string[] without = await Report(Run(setting));
        AnalyzerRun run = Run(setting)
            .Set("build_property._SeedGenIsBlob", "True")
            .Set("build_property._SeedGenFacts", "/project/obj/seeds.facts")
            .With("obj/seeds.facts", Facts(Settings[setting]));
        if (!isInEditor)
            run.Set("build_property._SeedGenCorpusHash", "c0ffee");

        Assert.Equal(without, await Report(run));
        Assert.NotEmpty(without);
    }

    [Fact]
    public async Task WhatTheBuildFoundIsNotLookedForAgain()
    {
        string invented = Facts([]).Replace("SEED2025", "SEED2026", StringComparison.Ordinal);
        string header = invented[..invented.IndexOf('\n', StringComparison.Ordinal)];
        string lines = invented[(header.Length + 1)..];
        string facts = header[..^16] + FactsFormat.Digits(TextHash.Of(lines)) + "\n" + lines;

        AnalyzerRun run = Run("nothing").Set("build_property._SeedGenFacts", "/project/obj/seeds.facts").With("obj/seeds.facts", facts);

        Assert.Contains(await run.Lines(), line => line.EndsWith("warning SEED2026", StringComparison.Ordinal));
    }

    private static AnalyzerRun Run(string setting)
    {
        var run = new AnalyzerRun();
        foreach ((string path, string text) in Seeds)
        {
            run.With(path, text);
            foreach ((string key, string value) in Settings[setting])
                run.Set(key, value, path);
        }
        return setting == "baseline" ? run.With("seeds.baseline", BaselineOfEverySecond()) : run;
    }

    private static string BaselineOfEverySecond() => Baseline.Write(Seeds.SelectMany(seed =>
    {
        ParsedArticle article = ArticleReader.Read(seed.Text, seed.Path);
        return Baseline.EntriesOf(seed.Path, seed.Text, ArticleChecker.Check(article)).Where((_, i) => i % 2 == 0);
    }));

    private static string Facts((string Key, string Value)[] settings)
    {
        SectionOptions options = SectionOptions.Read(settings.Select(setting => KeyValuePair.Create(setting.Key, setting.Value)));
        var writer = new SeedFactsWriter();
        (string Path, ParsedArticle Article)[] articles =
            [.. Seeds.Select(seed => (seed.Path, ArticleReader.Read(seed.Text, seed.Path, options: options.Reading)))];
        ILookup<string, Finding> project = CorpusChecker
            .Check(articles.Select(each => new CorpusFile(each.Path, ArticleFacts.Of(each.Article), options.Checking)), TemplateLines.None)
            .ToLookup(found => found.Path, found => found.Finding);
        foreach ((string path, ParsedArticle article) in articles)
        {
            var key = new KnownSeedKey(TextHash.Of(article.Source), options.Signature, Templates: 0);
            IEnumerable<Finding> own = ArticleChecker.Check(article, options.Checking);
            writer.Add(
                SeedFactsWriter.LinesOf(path, key, ArticleSummary.Of(article), own.Select(found => PlacedFinding.Of(found, article.Lines))),
                project[path].Select(found => PlacedFinding.Of(found, article.Lines)));
        }
        return writer.Write("c0ffee");
    }

    private static async Task<string[]> Report(AnalyzerRun run) =>
        [.. (await run.Report()).Select(found => $"{found.Location.GetLineSpan()} {found.Location.SourceSpan} {found.Severity} {found.Id} {found.GetMessage()}")];
}
