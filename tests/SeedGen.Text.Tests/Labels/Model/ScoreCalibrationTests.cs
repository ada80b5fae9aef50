namespace SeedGen.Text.Tests.Labels.Model;

public class ScoreCalibrationTests
{
    private static readonly ScoreCalibration Calibration = new([-100, 0, 100], [0, 16_384, 65_535]);

    [Theory]
    [InlineData(-500, 1)]
    [InlineData(-100, 1)]
    [InlineData(0, 0.75)]
    [InlineData(100, 0)]
    [InlineData(500, 0)]
    [InlineData(-50, 0.875)]
    public void AScoreStandsOnTheLineThroughTheLearnedPoints(int sum, double expected) =>
        Assert.Equal(expected, Calibration.Boilerplate(sum), 4);

    [Fact]
    public void MoreEvidenceForTheArticleNeverMakesALineMoreLikelyBoilerplate()
    {
        ScoreCalibration shipped = ShippedWeights.Read().Calibration;
        double[] scores = [.. Enumerable.Range(-800, 1600).Select(sum => shipped.Boilerplate(sum * 10))];
        Assert.Equal(scores.OrderDescending(), scores);
    }
}
