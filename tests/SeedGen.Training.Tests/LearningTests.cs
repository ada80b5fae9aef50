namespace SeedGen.Training.Tests;

public class LearningTests
{
    [Fact]
    public void EachPageIsHeldOutOnceAndNoGroupIsOnBothSides()
    {
        CorpusPage[] pages = [.. "1123334567".Select((group, i) => PageOf($"{i}", group))];
        IReadOnlyList<Fold> folds = Fold.Split(pages, 3);
        Assert.Equal(pages.Select(page => page.Head.Id), folds.SelectMany(fold => fold.HeldOut).Select(page => page.Head.Id).Order());
        Assert.All(folds, fold => Assert.Empty(fold.Learned.Select(GroupOf).Intersect(fold.HeldOut.Select(GroupOf))));
        Assert.All(folds, fold => Assert.Equal(pages.Length, fold.Learned.Count + fold.HeldOut.Count));
        Assert.All(folds, fold => Assert.InRange(fold.HeldOut.Count, 3, 4));
    }

    [Fact]
    public void NothingIsLearnedFromPagesThatMayNotBeLearnedFrom()
    {
        var learner = new Recorder();
        CorpusPage[] pages = [PageOf("a", 1), PageOf("b", 2), PageOf("c", 3)];
        IReadOnlyList<Fold> folds = Fold.Split(pages, 3);
        var validation = new CrossValidation(
            learner, folds, isLearnedFrom: page => page.Head.Id != "b", isMeasuredOn: page => page.Head.Id != "c");
        Assert.Equal(["a", "b"], validation.Run().Select(score => score.Page.Id));
        Assert.Equal([["c"], ["a", "c"], ["a"]], learner.Seen);
    }

    private static CorpusPage PageOf(string id, int group) =>
        TestPage.Of("+It rained all the day.") with { Head = new PageHead(id, group) };

    private static int GroupOf(CorpusPage page) => page.Head.Group;

    /// <summary>Remembers what it was taught.</summary>
    private sealed class Recorder : ILearner
    {
        public List<string[]> Seen { get; } = [];

        public IReadOnlyList<string> Parts => [];

        public ILearnedModel Learn(IReadOnlyList<CorpusPage> pages, string? without = null)
        {
            Seen.Add([.. pages.Select(page => page.Head.Id)]);
            return new ShortLineLearner().Learn(pages);
        }
    }
}
