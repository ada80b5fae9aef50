using SeedGen.Text;

namespace SeedGen.Training.Tests;

public class LabelerLearnerTests
{
    private static readonly CorpusPage[] Example = [.. CorpusReader.Read("example/pages.jsonl")];

    [Fact]
    public void TwoTrainingsGiveTheSameWeights() =>
        Assert.Equal(new LabelerLearner().Learn(Example).ToBytes(), new LabelerLearner().Learn(Example).ToBytes());

    [Fact]
    public void WhatIsWrittenIsAModelForThisLabeler() => Assert.NotEmpty(WeightsFile.Read(new LabelerLearner().Learn(Example).ToBytes()).Trees.Questions);

    [Fact]
    public void AModelWithoutAPartNeverAsksForIt()
    {
        byte[] weights = new LabelerLearner().Learn(Example, without: "gaps").ToBytes();
        Assert.DoesNotContain(WeightsFile.Read(weights).Trees.Questions, question =>
            question.Column < LineFeatures.All.Length && LineFeatures.All[question.Column].Part == "gaps");
    }

    [Fact]
    public void ScoresAreLearnedFromTheSharesOfTheLinesThatHaveThem()
    {
        IEnumerable<(int Sum, bool IsArticle)> lines =
            Enumerable.Range(0, 4_000).Select(i => (Sum: i < 2_000 ? -1_000 : 1_000, IsArticle: i < 2_000 ? i % 10 == 0 : i % 10 != 0));
        ScoreCalibration calibration = CalibrationLearning.Learn(lines);
        Assert.Equal(0.9, calibration.Boilerplate(-1_000), 2);
        Assert.Equal(0.1, calibration.Boilerplate(1_000), 2);
    }

    [Fact]
    public void ScoresNeverFallWhereSumsRise()
    {
        ScoreCalibration calibration = CalibrationLearning.Learn(Enumerable.Range(0, 1_000).Select(i => (i, i / 50 % 2 == 0)));
        Assert.Equal(calibration.Shares.Order(), calibration.Shares);
    }

    [Theory]
    [InlineData(1, 0.431528)]
    [InlineData(2, 0.026434)]
    public void DrawsAreTheSameOnEveryMachine(int seed, double first) => Assert.Equal(first, new Draws(seed).Next(), 6);
}
