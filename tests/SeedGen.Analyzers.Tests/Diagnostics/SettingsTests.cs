using Microsoft.CodeAnalysis;

namespace SeedGen.Analyzers.Tests.Diagnostics;

public sealed class SettingsTests
{
    private const string Text =
        "The harbor of Elmsby opens again after the long winter\n\n"
        + "The harbor of Elmsby opened again on Tuesday, eleven weeks after the ice had closed it to every ship. Some forty people stood on "
        + "the quay when the first boat came in.\n\n"
        + "The town council wants to widen the channel before the autumn, and it has asked the ministry for money. Nothing is settled yet.\n";

    [Fact]
    public async Task AKeyThatNobodyKnowsIsSaidOnceForAllFilesItReaches()
    {
        AnalyzerRun run = Run("a", "b", "c");
        foreach (string file in new[] { "b", "c" })
            run.Set("seedgen_langauge", "de", $"Seeds/{file}.txt");
        Diagnostic diagnostic = Assert.Single(await run.Report());
        Assert.Equal("SEED9004", diagnostic.Id);
        Assert.Equal("/project/Seeds/b.txt", diagnostic.Location.GetLineSpan().Path);
        Assert.Contains("“seedgen_language”", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SeedGenNames", "File", "it takes Title or FileName")]
    [InlineData("SeedGenAcrossFiles", "yes", "it takes true or false")]
    [InlineData("SeedGenPublic", "1", "it takes true or false")]
    public async Task AValueThatAPropertyCannotHaveIsSaidOfTheProject(string property, string value, string allowed)
    {
        Diagnostic diagnostic = Assert.Single(await Run("a").Set("build_property." + property, value).Report());
        Assert.Equal(("SEED9005", Location.None), (diagnostic.Id, diagnostic.Location));
        Assert.Contains(allowed, diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheSameTextTwiceIsSaidOfTheSecondFile()
    {
        AnalyzerRun run = Run("a", "b");
        run.CompilationOptions = run.CompilationOptions.WithSpecificDiagnosticOptions([]);
        Assert.Equal(["Seeds/b.txt(1,1)-(1,1): warning SEED4001"], await run.Lines());
    }

    [Fact]
    public async Task AnArticleThatNoCodeRefersToIsSaidWhereThatIsAskedFor()
    {
        AnalyzerRun run = Run("used", "constant", "unused", "unasked");
        run.Code = "static class Articles { public static int Used => 1; public static int Unused => 1;"
            + " public static class Constants { public static class Constant { public const int Id = 1; } } }"
            + " class Program { int used = Articles.Used, constant = Articles.Constants.Constant.Id; int Unused => 2; int Two => Unused; }";
        foreach (string file in new[] { "used", "constant", "unused" })
            run.Set("seedgen_severity.seed4005", "warning", $"Seeds/{file}.txt");
        Assert.Equal(["Seeds/unused.txt(1,1)-(1,1): warning SEED4005"], await run.Lines());
    }

    private static AnalyzerRun Run(params string[] files)
    {
        AnalyzerRun run = new AnalyzerRun().Set("build_property.SeedGenNames", "FileName");
        foreach (string file in files)
            run.With($"Seeds/{file}.txt", Text);
        return run;
    }
}
