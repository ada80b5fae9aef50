using Microsoft.CodeAnalysis;
using static SeedGen.Analyzers.SeedGenerator;

namespace SeedGen.Analyzers.Tests;

/// <summary>What an edit runs again where lines that stand in several seeds are evidence, and that generator and analyzer agree.</summary>
public sealed class AcrossFilesTests
{
    private const string Promise = "The Sound Gazette reports from every island of the sound.";
    private const string Address = "Write to us at the old mill, Elmsby";

    [Fact]
    public void ALineOfThreeSeedsIsNoPartOfTheArticles()
    {
        Consumer consumer = WithSeeds(("ferry", Promise), ("harbor", Promise), ("school", Promise));

        Assert.All(consumer.Sources.Where(IsArticle), source => Assert.Equal([Promise], Removed(source.Value)));
    }

    [Fact]
    public void ALineOfTwoSeedsIsAPartOfTheArticles()
    {
        Consumer consumer = WithSeeds(("ferry", Promise), ("harbor", Promise), ("school", ""));

        Assert.All(consumer.Sources.Where(IsArticle), source => Assert.Empty(Removed(source.Value)));
    }

    [Fact]
    public void UnlessItIsAskedForEachSeedIsReadAlone()
    {
        var consumer = new Consumer([Seed("ferry", Promise), Seed("harbor", Promise), Seed("school", Promise)]);

        Assert.All(consumer.Sources.Where(IsArticle), source => Assert.Empty(Removed(source.Value)));
        Assert.False(consumer.Result.TrackedSteps.ContainsKey(Steps.Lines));
    }

    [Fact]
    public void ABodyEditReadsTheLinesAndTheArticleOfThatSeedAlone()
    {
        Consumer consumer = WithSeeds(("ferry", Promise), ("harbor", Promise), ("school", Promise), ("library", ""));
        using var reads = new TextReads(consumer.Texts);

        consumer.Edit("Seeds/harbor.txt", Text("harbor", Promise).Replace("forty", "fifty", StringComparison.Ordinal));

        AssertOneRunAgain(consumer.Reasons(Steps.Lines), of: 4);
        Assert.Equal([IncrementalStepRunReason.Unchanged], consumer.Reasons(Steps.Templates));
        AssertOneRunAgain(consumer.Reasons(Steps.Articles), of: 4);
        Assert.Equal(0, reads.Count);
    }

    [Fact]
    public void AnEditThatLeavesEveryLineLeavesTheSearchForTemplatesCached()
    {
        Consumer consumer = WithSeeds(("ferry", Promise), ("harbor", Promise), ("school", Promise));

        consumer.Edit("Seeds/harbor.txt", "\n" + Text("harbor", Promise));

        Assert.Equal([IncrementalStepRunReason.Cached], consumer.Reasons(Steps.Templates));
    }

    [Fact]
    public void AThirdSeedWithALineChangesTheArticlesThatHaveIt()
    {
        Consumer consumer = WithSeeds(("ferry", Promise), ("harbor", Promise), ("library", Address), ("theater", ""));
        using var reads = new TextReads(consumer.Texts);

        consumer.Add("Seeds/school.txt", Text("school", Promise));

        Assert.Equal(
            [
                IncrementalStepRunReason.New, IncrementalStepRunReason.Modified, IncrementalStepRunReason.Modified,
                IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached,
            ],
            consumer.Reasons(Steps.Articles).Order());
        Assert.Equal(2, reads.Count);
    }

    [Fact]
    public void AFourthSeedWithALineChangesNoOtherArticle()
    {
        Consumer consumer = WithSeeds(("ferry", Promise), ("harbor", Promise), ("school", Promise));
        using var reads = new TextReads(consumer.Texts);

        consumer.Add("Seeds/library.txt", Text("library", Promise));

        Assert.Equal([IncrementalStepRunReason.Unchanged], consumer.Reasons(Steps.Templates));
        Assert.Equal(0, reads.Count);
    }

    [Fact]
    public void AnEditThatTakesALineFromTheThirdSeedGivesItBackToTheOthers()
    {
        Consumer consumer = WithSeeds(("ferry", Promise), ("harbor", Promise), ("school", Promise));

        consumer.Edit("Seeds/school.txt", Text("school", ""));

        Assert.All(consumer.Sources.Where(IsArticle), source => Assert.Empty(Removed(source.Value)));
    }

    [Fact]
    public async Task TheAnalyzerSeesTheArticlesThatTheGeneratorRead()
    {
        Consumer consumer = WithSeeds(("ferry", Promise), ("harbor", Promise), ("school", Promise), ("library", Address));
        using var reads = new TextReads(consumer.Texts);

        Diagnostic[] diagnostics = await consumer.Analyze();

        Assert.Equal(
            ["/app/Seeds/ferry.txt", "/app/Seeds/harbor.txt", "/app/Seeds/school.txt"],
            diagnostics.Where(diagnostic => diagnostic.Id == "SEED1099").Select(diagnostic => diagnostic.Location.GetLineSpan().Path));
        Assert.Contains("because it stands in three files or more", diagnostics.First(diagnostic => diagnostic.Id == "SEED1099").GetMessage(), StringComparison.Ordinal);
        Assert.Equal(0, reads.Count);
    }

    [Fact]
    public async Task TheAnalyzerReadsEachSeedAloneUnlessItIsAskedFor()
    {
        var consumer = new Consumer([Seed("ferry", Promise), Seed("harbor", Promise), Seed("school", Promise)]);

        Assert.Empty(await consumer.Analyze());
    }

    private static Consumer WithSeeds(params (string Subject, string Last)[] seeds) =>
        new([.. seeds.Select(seed => Seed(seed.Subject, seed.Last))], acrossFiles: true);

    private static (string Path, string? Text) Seed(string subject, string last) => ($"Seeds/{subject}.txt", Text(subject, last));

    private static string Text(string subject, string last) => $"""
        The {subject} of Elmsby opens again after the long winter

        The {subject} opened again on Tuesday, eleven weeks after the ice had closed it, and forty people came to see the {subject}.

        The town council wants to widen the {subject} before the autumn, and it has asked the ministry for money for the {subject}.

        {last}
        """;

    private static bool IsArticle(KeyValuePair<string, string> source) => source.Key != "Articles.g.cs";

    /// <summary>Which of the shared lines the generated code lists as removed.</summary>
    private static string[] Removed(string code) =>
        [.. new[] { Promise, Address }.Where(line => code.Contains($"new global::SeedGen.RemovedBlock(\"Unclassified\", \"{line}\")"))];

    private static void AssertOneRunAgain(IncrementalStepRunReason[] reasons, int of)
    {
        Assert.Equal(of, reasons.Length);
        Assert.Equal([IncrementalStepRunReason.Modified], reasons.Where(reason => reason != IncrementalStepRunReason.Cached));
    }
}
