namespace SeedGen.Training.Tests;

public class CalibrationTests
{
    private const int Digits = 9;

    [Fact]
    public void ScoresThatComeTrueHaveNoError() =>
        Assert.Equal(0, Calibration.Error([.. Lines(150, 0, false), .. Lines(150, 1, true)]), Digits);

    [Fact]
    public void TheErrorIsTheDistanceOfScoreAndShareInEachBin() =>
        Assert.Equal(0.2, Calibration.Error([.. Lines(50, 0.2, false), .. Lines(100, 0.8, true)]), Digits);

    [Fact]
    public void BinsHaveAsEqualANumberOfLinesAsCanBe() =>
        Assert.Equal([6, 7, 7], Calibration.BinsOf(Lines(100, 0.5, true)).Take(3).Select(bin => bin.Count));

    [Fact]
    public void WithFewerLinesThanBinsEachLineIsABin() => Assert.Equal(2, Calibration.BinsOf(Lines(2, 0.5, true)).Count);

    [Fact]
    public void WithoutScoresThereIsNoError() => Assert.Equal(double.NaN, Calibration.Error([]));

    [Fact]
    public void TenthsAreOfTheRangeOfScores() =>
        Assert.Equal(
            [new CalibrationBin(1, 0, 0), new CalibrationBin(4, 0.5, 0.25), new CalibrationBin(1, 1, 1)],
            Calibration.TenthsOf([.. Lines(1, 1, true), .. Lines(3, 0.5, false), .. Lines(1, 0.5, true), .. Lines(1, 0, false)]));

    private static IEnumerable<ScoredLine> Lines(int count, double score, bool isBoilerplate) =>
        Enumerable.Repeat(new ScoredLine(score, isBoilerplate), count);
}
