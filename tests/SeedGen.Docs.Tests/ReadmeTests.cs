using System.Diagnostics;
using System.Globalization;
using System.Text;
using SeedGen.Analyzers.Tests;
using SeedGen.Text;

namespace SeedGen.Docs.Tests;

public class ReadmeTests
{
    private readonly Document readme = new(Repository.File("README.md"));

    [Fact]
    public void TheDigestIsWhatTheSamplePrints() => readme.HoldsBlock("digest", RunSample());

    [Fact]
    public void TheWarningsAreWhatTheRulesFindInTheSecondSeed() =>
        readme.HoldsBlock("warnings", string.Join("\n", Warnings(Repository.SampleSeeds[1])));

    [Fact]
    public void TheTableHasEveryRule() => readme.Holds(
        "rules",
        "| id | name | finds | by default |\n|---|---|---|---|\n" + string.Join("\n", RuleTable.All.Select(RuleRow)));

    [Fact]
    public void TheExampleCompilesAgainstTheSample()
    {
        var consumer = new Consumer(
            [.. Repository.SampleSeeds.Select(path => ("Seeds/" + Path.GetFileName(path), (string?)File.ReadAllText(path)))]);
        string example = readme.Blocks("csharp").First();
        consumer.AddCode($"using System; using SeedGen; namespace App {{ class Readme {{ void Run() {{\n{example}\n}} }} }}");
        Assert.Empty(consumer.Output.GetDiagnostics());
    }

    [Fact]
    public void TheConfidenceThatHoldsByDefaultIsTold() => Assert.Contains(
        "by default " + BoilerplateConfidence.Default.ToString(CultureInfo.InvariantCulture) + ")", readme.Text, StringComparison.Ordinal);

    [Fact]
    public void EveryRelativeLinkLeadsToAFile()
    {
        foreach (string link in readme.Text.Split("](").Skip(1).Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)]))
            Assert.True(File.Exists(Repository.File(link)), link);
    }

    private static string RuleRow(Rule rule) =>
        $"| [{rule.Id}](docs/rules/{rule.Id}.md) | {rule.Name} | {rule.Title} | {WordOf(rule.Severity)} |";

    private static string WordOf(Severity severity) => severity.ToString().ToLower(CultureInfo.InvariantCulture);

    private static IEnumerable<string> Warnings(string path)
    {
        ParsedArticle article = ArticleReader.Read(File.ReadAllText(path), "sample");
        foreach (Finding finding in ArticleChecker.Check(article))
        {
            TextPosition at = TextPosition.Of(article.Lines, finding.Span.Start);
            string severity = WordOf(finding.Rule.Severity);
            yield return $"{Path.GetFileName(path)}({at.Line},{at.Column}): {severity} {finding.Rule.Id}: {finding.Message}";
        }
    }

    private static string RunSample()
    {
        string program = Repository.File("samples", "NewsDigest", "bin", Repository.Configuration, "net10.0", "NewsDigest.dll");
        var start = new ProcessStartInfo("dotnet", [program]) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 };
        using Process run = Process.Start(start)!;
        string output = run.StandardOutput.ReadToEnd();
        run.WaitForExit();
        Assert.Equal(0, run.ExitCode);
        return output.ReplaceLineEndings("\n").TrimEnd('\n');
    }
}
