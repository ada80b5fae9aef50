namespace SeedGen.Training.Tests;

public class SplitsTests
{
    private static readonly string[] Compounds = ["quay side"], Glued = ["ferryberth", "berthquay"];

    [Fact]
    public void AWordThatOnlyTheHeldOutPagesHaveIsAnExample() =>
        Assert.Contains("lighthouse", Learned().Examples.Where(example => example.At is null).Select(example => example.Word));

    [Fact]
    public void AWordOfTheListIsNone() => Assert.DoesNotContain("ferry", Learned().Examples.Select(example => example.Word));

    [Fact]
    public void ACompoundIsNone() => Assert.DoesNotContain("quayside", Learned().Examples.Select(example => example.Word));

    [Fact]
    public void NeighborsLoseTheirSpace()
    {
        SplitExample glued = Learned().Examples.First(example => example.At is not null);

        Assert.Contains(glued.Word, Glued);
        Assert.Equal(5, glued.At);
        Assert.Contains(glued.Places(), place => place.IsRight);
    }

    [Fact]
    public void WordsAreCounted() => Assert.Equal(25 * 5, Learned().WordCount);

    [Fact]
    public void WhatIsLearnedIsTheSameTwice()
    {
        IReadOnlyList<SplitExample> examples = Learned().Examples;

        Assert.Equal(SplitTrainer.Train(examples), SplitTrainer.Train(examples));
    }

    [Fact]
    public void PlacesWhereASpaceWasLostWeighMoreThanOthers()
    {
        IReadOnlyList<SplitExample> examples = Learned().Examples;
        int[] weights = SplitTrainer.Train(examples);

        Assert.True(ScoreOf(examples.First(example => example.At is not null)) > 0);

        int ScoreOf(SplitExample example) => example.Places().First(place => place.IsRight).Weights.Sum(weight => weights[weight]);
    }

    private static SplitExamples Learned() => SplitExamples.Of(
        new Fold([.. Enumerable.Range(0, 5).Select(Page)], [.. Enumerable.Range(5, 25).Select(HeldOut)]), Compounds);

    private static CorpusPage Page(int group) => In(group, "+ferry berth quay side");

    private static CorpusPage HeldOut(int group) => In(group, "+ferry berth quay quayside lighthouse");

    private static CorpusPage In(int group, params string[] lines)
    {
        CorpusPage page = TestPage.Of(lines);
        return page with { Head = page.Head with { Group = group, Lang = "English" } };
    }
}
