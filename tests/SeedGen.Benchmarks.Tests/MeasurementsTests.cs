namespace SeedGen.Benchmarks.Tests;

public class MeasurementsTests
{
    [Theory]
    [InlineData(new[] { 3.0, 1.0, 2.0 }, 2.0)]
    [InlineData(new[] { 4.0, 1.0, 2.0, 3.0 }, 2.5)]
    [InlineData(new[] { 7.0 }, 7.0)]
    [InlineData(new double[0], double.NaN)]
    public void TheMedianIsTheValueInTheMiddle(double[] values, double median) => Assert.Equal(median, Measurements.MedianOf(values));

    [Fact]
    public void WhatWasNotMeasuredHasNoMedian() => Assert.True(double.IsNaN(new Measurements().Median(5, Variant.Blob, Figure.BuildWall)));

    [Fact]
    public void WhatIsWrittenIsReadAgain()
    {
        var all = new Measurements();
        all.Add(10_000, Variant.Blob, Figure.CompilerPeak, 512.5);
        all.Add(10_000, Variant.Blob, Figure.CompilerPeak, double.NaN);
        Assert.Equal(all.Write(), Measurements.Read(all.Write()).Write());
    }
}
