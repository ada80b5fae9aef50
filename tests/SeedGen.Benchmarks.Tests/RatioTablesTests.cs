namespace SeedGen.Benchmarks.Tests;

public class RatioTablesTests
{
    [Fact]
    public void ACellShowsTheFigureAndHowManyTimesTheEmbeddedConsumersItIs()
    {
        string table = new RatioTables(Builds(embedded: 4, blob: 6)).Write("10,000 articles", "")!;
        Assert.Equal(
            """
            |  | embedded | blob |
            | --- | ---: | ---: |
            | build, wall, s | 4.00 | 6.00 (×1.50) |
            """.ReplaceLineEndings("\n"),
            table);
    }

    [Fact]
    public void ASizeThatWasNotMeasuredKeepsItsTable() =>
        Assert.Equal("as before", new RatioTables(Builds(4, 6)).Write("50,000 articles", "as before"));

    [Fact]
    public void ThereIsNoTableOfAnyOtherName() => Assert.Null(new RatioTables(Builds(4, 6)).Write("7 articles", "as before"));

    [Theory]
    [InlineData(8, "| 2.00 | ≤ 2.00 | 1.30 | met |")]
    [InlineData(9, "| 2.25 | ≤ 2.00 | 1.30 | **fails** |")]
    public void ARequirementIsMetUpToItsLimit(double blob, string cells) =>
        Assert.Contains(cells, new RatioTables(Builds(4, blob)).Write("must", ""), StringComparison.Ordinal);

    [Fact]
    public void WhatWasNotMeasuredIsNoFailure() => Assert.Empty(new RatioTables(new Measurements()).Failures());

    internal static Measurements Builds(double embedded, double blob)
    {
        var all = new Measurements();
        all.Add(10_000, Variant.Embedded, Figure.BuildWall, embedded);
        all.Add(10_000, Variant.Blob, Figure.BuildWall, blob);
        return all;
    }
}
