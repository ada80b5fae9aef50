using Microsoft.CodeAnalysis;

namespace SeedGen.Analyzers.Tests.Diagnostics;

public sealed class SeedAnalyzerTests
{
    private const string Clean =
        "The harbor of Elmsby opens again after the long winter\n\n"
        + "The harbor of Elmsby opened again on Tuesday, eleven weeks after the ice had closed it to every ship. Some forty "
        + "people stood on the quay.\n\n"
        + "The town council wants to widen the channel before the autumn, and it has asked the ministry for money. Nothing is "
        + "settled yet, and the ministry has not answered the letter.\n";

    private const string WithSlip =
        "The harbor of Elmsby opens again after the long winter\n\n"
        + "The harbor of Elmsby opened again on on Tuesday, eleven weeks after the ice had closed it to every ship. Some forty "
        + "people stood on the quay.\n\n"
        + "The town council wants to widen the channel before the autumn, and it has asked the ministry for money. Nothing is "
        + "settled yet, and the ministry has not answered the letter.\n";

    [Fact]
    public async Task ACleanSeedIsSilent() => Assert.Empty(await new AnalyzerRun().With("Seeds/a.txt", Clean).Lines());

    [Fact]
    public async Task AFindingStandsAtItsLineAndColumnInTheTextFile() =>
        Assert.Equal(["Seeds/a.txt(3,35)-(3,40): warning SEED2024"], await new AnalyzerRun().With("Seeds/a.txt", WithSlip).Lines());

    [Fact]
    public async Task AFindingMovesWithItsLine() =>
        Assert.Equal(
            ["Seeds/a.txt(5,35)-(5,40): warning SEED2024"],
            await new AnalyzerRun().With("Seeds/a.txt", "\r\n\u2028" + WithSlip.Replace("\n", "\r\n", StringComparison.Ordinal)).Lines());

    [Fact]
    public async Task ARunOfBoilerplateIsOneDiagnosticOverItsLines() =>
        Assert.Equal(
            ["Seeds/a.txt(7,1)-(7,14): warning SEED1004"],
            await new AnalyzerRun().With("Seeds/a.txt", Clean + "\nLeave a Reply\n").Lines());

    [Fact]
    public async Task AFindingAboutTheWholeFileStandsAtItsStart() =>
        Assert.Contains("Seeds/a.txt(1,1)-(1,1): warning SEED3002", await new AnalyzerRun().With("Seeds/a.txt", "").Lines());

    [Fact]
    public async Task TheMessageIsTheCores()
    {
        Diagnostic diagnostic = Assert.Single(await new AnalyzerRun().With("Seeds/a.txt", WithSlip).Report());
        Assert.Equal("“on on”: a word stands twice; delete one, unless both are meant", diagnostic.GetMessage());
        Assert.Equal("Text", diagnostic.Descriptor.Category);
        Assert.EndsWith("docs/rules/SEED2024.md", diagnostic.Descriptor.HelpLinkUri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MarkdownIsMeantInAFileThatIsNamedSo()
    {
        string text = Clean.Replace("Some forty", "**Some** forty", StringComparison.Ordinal);
        AnalyzerRun run = new AnalyzerRun().Set("build_property._SeedGenGlobs", "Seeds/*").Set("build_property.SeedGenNames", "FileName")
            .With("Seeds/a.md", text).With("Seeds/b.txt", text);
        Assert.Equal(["Seeds/b.txt(3,103)-(3,111): warning SEED2014"], await run.Lines());
    }

    [Theory]
    [InlineData("Seeds/a.md")]
    [InlineData("Others/a.txt")]
    [InlineData("stylecop.txt")]
    public async Task OtherAdditionalFilesAreLeftAlone(string path) =>
        Assert.Empty(await new AnalyzerRun().With("Seeds/a.txt", Clean).With(path, WithSlip).Lines());

    [Fact]
    public async Task AFileThatCannotBeReadIsNamed()
    {
        Diagnostic diagnostic = Assert.Single(await new AnalyzerRun().With("Seeds/sub/a.txt", null).Report());
        Assert.Equal("SEED9001", diagnostic.Id);
        Assert.Contains("“Seeds/sub/a.txt” could not be read", diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.Equal("/project/Seeds/sub/a.txt", diagnostic.Location.GetLineSpan().Path);
    }

    [Fact]
    public async Task AProjectWithoutSeedsIsToldWhereTheyWereLookedFor()
    {
        Diagnostic diagnostic = Assert.Single(await new AnalyzerRun().With("Others/a.txt", WithSlip).Report());
        Assert.Equal("SEED9002", diagnostic.Id);
        Assert.Contains("No file matches “Seeds/**/*.txt” in “/project/”", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AProjectThatHasThePackageThroughAnotherIsNotToldThatItHasNoSeeds() =>
        Assert.Empty(await new AnalyzerRun().Set("build_property._SeedGenGlobs", "").With("Seeds/a.txt", WithSlip).Lines());

    [Fact]
    public async Task ANameThatTwoArticlesWantIsReportedInBoth()
    {
        Diagnostic[] diagnostics =
            await new AnalyzerRun().With("Seeds/one.txt", Clean).With("Seeds/two.txt", Clean).With("Seeds/sub/three.txt", Clean).Report();
        Assert.All(diagnostics, diagnostic => Assert.Equal("SEED9003", diagnostic.Id));
        Assert.Equal(
            ["/project/Seeds/one.txt", "/project/Seeds/two.txt"],
            diagnostics.Select(diagnostic => diagnostic.Location.GetLineSpan().Path));
        Assert.Contains(
            "is asked for by “Seeds/two.txt”, too, so this article is “",
            diagnostics[0].GetMessage(),
            StringComparison.Ordinal);
        Assert.Contains("_One”", diagnostics[0].GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ArticlesThatAreNamedAfterTheirFilesDoNotCollideByTitle() =>
        Assert.Empty(
            await new AnalyzerRun().Set("build_property.SeedGenNames", "FileName")
                .With("Seeds/one.txt", Clean).With("Seeds/two.txt", Clean).Lines());

    [Fact]
    public async Task TheCompilersOwnOptionsSilenceARule()
    {
        var run = new AnalyzerRun();
        run.CompilationOptions = run.CompilationOptions.WithSpecificDiagnosticOptions([new("SEED2024", ReportDiagnostic.Suppress)]);
        Assert.Empty(await run.With("Seeds/a.txt", WithSlip).Lines());
    }

    [Fact]
    public async Task ManySeedsAreReportedEachInItsOwnFile()
    {
        var run = new AnalyzerRun().Set("build_property.SeedGenNames", "FileName");
        for (int i = 0; i < 200; i++)
            run.With($"Seeds/{i:000}.txt", WithSlip);
        Assert.Equal(Enumerable.Range(0, 200).Select(i => $"Seeds/{i:000}.txt(3,35)-(3,40): warning SEED2024"), await run.Lines());
    }

    [Fact]
    public async Task ACanceledRunIsCanceled()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new AnalyzerRun().With("Seeds/a.txt", WithSlip).Report(source.Token));
    }

    [Fact]
    public async Task NoTextBreaksIt()
    {
        var random = new Random(20240727);
        string[] pieces =
            ["“", "”", "\"", "‘", "\r", "\n", "\r\n", "\u0085", "\u2029", "\u0000", "\uFEFF", "\uD83D", "\uDE00",
                "the the ", " ,", "Title: ", "Leave a Reply\n", "{0}", "}", "\t", "12 May 2024\n", "a"];
        var run = new AnalyzerRun().Set("build_property.SeedGenNames", "FileName");
        for (int i = 0; i < 100; i++)
            run.With($"Seeds/{i}.txt", string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => pieces[random.Next(pieces.Length)])));
        Assert.All(await run.Report(), diagnostic =>
        {
            Assert.StartsWith("SEED", diagnostic.Id, StringComparison.Ordinal);
            Assert.NotEmpty(diagnostic.GetMessage());
        });
    }
}
