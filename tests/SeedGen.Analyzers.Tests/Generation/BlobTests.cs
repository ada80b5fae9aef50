using Microsoft.CodeAnalysis;
using static SeedGen.Analyzers.SeedGenerator;

namespace SeedGen.Analyzers.Tests;

/// <summary>What is generated, and run again, where a blob holds the articles and the build knows the seeds.</summary>
public sealed class BlobTests
{
    private const string Trade = """
        Trade talks resume in Geneva

        The delegations met on Monday for the first time since the spring, and both sides said that they would stay for for the week.
        """;

    private const string Harvest = """
        Wine harvest begins early in the south

        Growers in the south began to pick their grapes two weeks earlier than they did last year, after a hot and very dry summer.
        """;

    private static readonly (string Path, string? Text)[] Seeds = [("Seeds/trade.txt", Trade), ("Seeds/harvest.txt", Harvest)];

    [Fact]
    public void CodeCompilesAndHoldsNoArticle()
    {
        var consumer = new Consumer(Seeds, build: TestBuild.Of(Seeds));

        Assert.Empty(consumer.Output.GetDiagnostics());
        Assert.DoesNotContain(consumer.Sources.Values, source => source.Contains("both sides", StringComparison.Ordinal) && !source.Contains("///", StringComparison.Ordinal));
        Assert.DoesNotContain(consumer.Sources.Values, source => source.Contains("ArticleBuilder", StringComparison.Ordinal));
    }

    [Fact]
    public void NamesConstantsAndDocumentationAreThoseOfArticlesInTheCode()
    {
        var inline = new Consumer(Seeds);
        var blob = new Consumer(Seeds, build: TestBuild.Of(Seeds));

        foreach ((string file, string source) in inline.Sources.Where(source => source.Key != "Articles.g.cs"))
            Assert.Equal(Described(source), Described(blob.Sources[file]));
    }

    [Fact]
    public void ASeedThatThisBuildKnowsIsNotOpened()
    {
        var consumer = new Consumer(Seeds, build: TestBuild.Of(Seeds));

        Assert.All(Seeds, seed => Assert.Equal(0, consumer.Openings(seed.Path)));
    }

    [Fact]
    public async Task NorDoesTheAnalyzerOpenIt()
    {
        var consumer = new Consumer(Seeds, build: TestBuild.Of(Seeds));

        Assert.Contains(await consumer.Analyze(), diagnostic => diagnostic.Id == "SEED2024");
        Assert.All(Seeds, seed => Assert.Equal(0, consumer.Openings(seed.Path)));
    }

    [Fact]
    public void AnEditorReadsOnlyWhatDiffersFromTheLastBuild()
    {
        var consumer = new Consumer(Seeds, build: TestBuild.Of(Seeds).InEditor());
        using var reads = new TextReads(consumer.Texts);

        consumer.Edit("Seeds/trade.txt", Trade.Replace("spring", "winter", StringComparison.Ordinal));

        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], consumer.Reasons(Steps.Articles).Order());
        Assert.Contains("_Store.Get(", consumer.Sources["Articles.TradeTalksResumeInGeneva.g.cs"], StringComparison.Ordinal);
        Assert.Equal(0, reads.Count);
    }

    [Fact]
    public async Task AnEditorShowsWhatIsWrongInAnEditedSeed()
    {
        var consumer = new Consumer(Seeds, build: TestBuild.Of(Seeds).InEditor());

        consumer.Edit("Seeds/trade.txt", "\n\n" + Trade);

        Diagnostic repeated = Assert.Single(await consumer.Analyze(), diagnostic => diagnostic.Id == "SEED2024");
        Assert.Equal(4, repeated.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void ANewBlobOfTheSameSeedsChangesTheStoresFileAlone()
    {
        var consumer = new Consumer(Seeds, build: TestBuild.Of(Seeds).InEditor());
        Dictionary<string, string> before = consumer.Sources;

        consumer.Edit(TestBuild.FactsPath, TestBuild.FactsOf("decaf", Seeds));

        Assert.Equal("Articles.Store.g.cs", Assert.Single(consumer.Sources.Except(before)).Key);
        Assert.All(consumer.Reasons(Steps.Articles), reason => Assert.NotEqual(IncrementalStepRunReason.Modified, reason));
        Assert.All(consumer.Reasons(Steps.Sources), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Equal([IncrementalStepRunReason.Cached], consumer.Reasons(Steps.Index));
    }

    [Fact]
    public void ACSharpEditRunsNothingAgain()
    {
        var consumer = new Consumer(Seeds, build: TestBuild.Of(Seeds).InEditor());

        consumer.AddCode("class Added;");

        Assert.All(
            new[] { Steps.Facts, Steps.Reading, Steps.Articles, Steps.Names, Steps.Sources, Steps.Index, Steps.CorpusHash, Steps.Store },
            step => Assert.All(consumer.Reasons(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason)));
    }

    public static TheoryData<string> Damages => ["", "x", "cut", "swapped", "another version", "another engine", "none"];

    [Theory]
    [MemberData(nameof(Damages))]
    public void WhereFactsAreDamagedSeedsAreReadAsIfThereWereNone(string damage)
    {
        TestBuild build = TestBuild.Of(Seeds);
        string facts = build.Facts;
        string damaged = damage switch
        {
            "cut" => facts[..(facts.Length - 30)],
            "swapped" => facts.Replace("Geneva", "Vienna", StringComparison.Ordinal),
            "another version" => facts.Replace("facts\t1", "facts\t0", StringComparison.Ordinal),
            "another engine" => facts.Replace(SeedGen.Text.FactsFormat.Engine, new string('0', 32), StringComparison.Ordinal),
            "none" => TestBuild.FactsOf(TestBuild.CorpusHash),
            _ => damage,
        };

        var consumer = new Consumer(Seeds, build: new TestBuild { Facts = damaged });

        Assert.Equal(new Consumer(Seeds, build: build).Sources, consumer.Sources);
        Assert.All(Seeds, seed => Assert.NotEqual(0, consumer.Openings(seed.Path)));
    }

    [Fact]
    public void WithoutMembersOnlyTheSearchAndTheStoreAreGenerated()
    {
        var consumer = new Consumer(Seeds, build: new TestBuild { Facts = TestBuild.Of(Seeds).Facts, HasMembers = false });

        Assert.Equal(["Articles.Store.g.cs", "Articles.g.cs"], consumer.Sources.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(consumer.Output.GetDiagnostics());
        Assert.DoesNotContain("Constants", consumer.Sources["Articles.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void TheHashOfTheBlobStandsInOneFile()
    {
        var consumer = new Consumer(Seeds, build: TestBuild.Of(Seeds));

        KeyValuePair<string, string> source =
            Assert.Single(consumer.Sources, source => source.Value.Contains(TestBuild.CorpusHash, StringComparison.Ordinal));
        Assert.Equal("Articles.Store.g.cs", source.Key);
    }

    /// <summary>The lines of documentation and constants, and the heads of properties.</summary>
    private static string[] Described(string source) =>
    [
        .. source.Split('\n')
            .Where(line => line.Contains("///", StringComparison.Ordinal) || line.Contains("public", StringComparison.Ordinal))
            .Select(line => line.Contains("=>", StringComparison.Ordinal) ? line[..line.IndexOf("=>", StringComparison.Ordinal)] : line),
    ];
}
