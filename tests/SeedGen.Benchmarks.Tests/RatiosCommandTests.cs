namespace SeedGen.Benchmarks.Tests;

public sealed class RatiosCommandTests : IDisposable
{
    private readonly string kept = Path.GetTempFileName();
    private readonly string document = Path.GetTempFileName();
    private readonly StringWriter output = new(), error = new();

    public void Dispose()
    {
        File.Delete(kept);
        File.Delete(document);
    }

    [Fact]
    public void ARequirementThatIsNotMetIsNamedAndFails()
    {
        Assert.Equal(RatiosCommand.Failed, Run(RatioTablesTests.Builds(embedded: 4, blob: 9)));
        Assert.StartsWith("whole `dotnet build`, 10k × 5 KB, blob / same files embedded", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ItSucceedsWhereAllThatWasMeasuredIsMet()
    {
        Assert.Equal(RatiosCommand.Done, Run(RatioTablesTests.Builds(embedded: 4, blob: 5)));
        Assert.Empty(error.ToString());
    }

    [Fact]
    public void ThePageHasAPlaceForEveryTable()
    {
        File.Copy("performance.md", document, overwrite: true);
        Run(RatioTablesTests.Builds(embedded: 4, blob: 5), "--out", document);
        Assert.Contains("| build, wall, s | 4.00 | 5.00 (×1.25) |", File.ReadAllText(document), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--only", "7")]
    [InlineData("--repetitions", "0")]
    public void WhatItDoesNotKnowIsWrongUsage(string option, string value) =>
        Assert.Equal(RatiosCommand.WrongUsage, RatiosCommand.Run(["ratios", option, value], output, error));

    private int Run(Measurements all, params string[] options)
    {
        File.WriteAllText(kept, all.Write());
        return RatiosCommand.Run(["ratios", "--from", kept, .. options], output, error);
    }
}
