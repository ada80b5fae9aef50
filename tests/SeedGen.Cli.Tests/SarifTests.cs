using System.Text.Json;
using SeedGen.Text;

namespace SeedGen.Cli.Tests;

/// <summary>What SARIF 2.1.0 demands of a log, and what its readers look for.</summary>
public sealed class SarifTests : IDisposable
{
    private const string Slip = "The keepers went went to the tower every evening, and they came back from it every morning of the year.";
    private const string OtherSlip = "The council said said nothing of it in the spring, and nobody in the harbor asked it to.";

    private readonly SeedFolder seeds = new();

    public void Dispose() => seeds.Dispose();

    [Fact]
    public void TheLogSaysItsVersionAndSchema()
    {
        JsonElement log = Check();
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.True(Uri.IsWellFormedUriString(log.GetProperty("$schema").GetString(), UriKind.Absolute));
        Assert.Single(log.GetProperty("runs").EnumerateArray());
    }

    [Fact]
    public void TheDriverHasANameAndARuleForEachIdOnce()
    {
        JsonElement driver = Run(Check()).GetProperty("tool").GetProperty("driver");
        Assert.Equal("SeedGen", driver.GetProperty("name").GetString());
        Assert.Equal(
            RuleTable.All.Select(rule => rule.Id),
            driver.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()!));
        Assert.All(driver.GetProperty("rules").EnumerateArray(), rule =>
        {
            Assert.True(Uri.IsWellFormedUriString(rule.GetProperty("helpUri").GetString(), UriKind.Absolute));
            Assert.EndsWith(".", rule.GetProperty("shortDescription").GetProperty("text").GetString(), StringComparison.Ordinal);
            Assert.Contains(rule.GetProperty("defaultConfiguration").GetProperty("level").GetString(), Levels);
        });
    }

    [Fact]
    public void EveryResultHasAllThatIsDemanded()
    {
        AddDirty();
        seeds.Add("b c.txt", "No title and almost no words.");
        JsonElement run = Run(Check());
        JsonElement[] rules = [.. run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];
        JsonElement[] results = [.. run.GetProperty("results").EnumerateArray()];
        Assert.NotEmpty(results);
        Assert.All(results, result =>
        {
            Assert.Equal(
                result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.Contains(result.GetProperty("level").GetString(), Levels);
            Assert.NotEqual("", result.GetProperty("message").GetProperty("text").GetString());
            JsonElement place = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
            string uri = UriOf(result);
            Assert.True(Uri.IsWellFormedUriString(uri, UriKind.RelativeOrAbsolute), uri);
            if (place.TryGetProperty("region", out JsonElement region))
                Assert.All(region.EnumerateObject(), each => Assert.InRange(each.Value.GetInt32(), 1, int.MaxValue));
        });
    }

    [Fact]
    public void ColumnsAreCountedInUtf16UnitsAndEndBehindTheLast()
    {
        AddDirty();
        JsonElement run = Run(Check());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        JsonElement region = Assert.Single(run.GetProperty("results").EnumerateArray())
            .GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        Assert.Equal(
            [("startLine", 9), ("startColumn", 13), ("endLine", 9), ("endColumn", 22)],
            region.EnumerateObject().Select(each => (each.Name, each.Value.GetInt32())));
    }

    [Fact]
    public void WithoutABaselineNoResultHasAState()
    {
        AddDirty();
        Assert.All(Run(Check()).GetProperty("results").EnumerateArray(),
            result => Assert.False(result.TryGetProperty("baselineState", out _)));
    }

    [Fact]
    public void WithABaselineAResultIsNewUnchangedOrAbsent()
    {
        AddDirty();
        seeds.Add("b.txt", Samples.Article + "\n" + Slip + "\n");
        CommandRun.Of("baseline", seeds.Path, "--output", seeds.Path + "/seeds.baseline");
        seeds.Add("b.txt", Samples.Article + "\n" + OtherSlip + "\n");
        CommandRun run = CommandRun.Of("check", seeds.Path, "--format", "sarif");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            [("a.txt", "unchanged"), ("b.txt", "new"), ("b.txt", "absent")],
            Run(JsonDocument.Parse(run.Output).RootElement).GetProperty("results").EnumerateArray().Select(result => (
                Path.GetFileName(UriOf(result)), result.GetProperty("baselineState").GetString()!)));
    }

    [Theory]
    [InlineData(true, "--across-files")]
    [InlineData(false)]
    public void WhatWasNotLookedForIsNotAbsent(bool isAbsent, params string[] args)
    {
        seeds.Add("a.txt", Samples.Article);
        seeds.Add("b.txt", Samples.Article);
        CommandRun.Of("baseline", seeds.Path, "--across-files", "--output", seeds.Path + "/seeds.baseline");
        seeds.Add("b.txt", "The council waits\n\n" + OtherSlip + "\n");
        JsonElement run = Run(JsonDocument.Parse(CommandRun.Of(["check", seeds.Path, "--format", "sarif", .. args]).Output).RootElement);
        Assert.Equal(
            isAbsent,
            run.GetProperty("results").EnumerateArray().Any(result => result.GetProperty("baselineState").GetString() == "absent"));
    }

    [Fact]
    public void WhatCouldNotBeReadIsANotification()
    {
        AddDirty();
        JsonElement invocation = Run(Check(seeds.Path + "/missing")).GetProperty("invocations")[0];
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Contains(
            "missing", invocation.GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString(),
            StringComparison.Ordinal);
    }

    private static readonly string[] Levels = ["none", "note", "warning", "error"];

    private JsonElement Check(params string[] paths) =>
        JsonDocument.Parse(CommandRun.Of(["check", seeds.Path, .. paths, "--format", "sarif"]).Output).RootElement;

    private static string UriOf(JsonElement result) => result
        .GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!;

    private static JsonElement Run(JsonElement log) => log.GetProperty("runs")[0];

    private void AddDirty() => seeds.Add("a.txt", Samples.Article + "\n" + Slip + "\n");
}
