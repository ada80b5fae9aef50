using FsCheck.Fluent;

namespace SeedGen.Text.Tests.Labels;

public class TitleFeaturesTests
{
    [Fact]
    public void EachFeatureHasASize() => Assert.Equal(Enum.GetValues<TitleFeature>().Length, TitleFeatures.Sizes.Length);

    [Fact]
    public void EachValueOfEachFeatureHasAWeightAndNoWeightIsLeft() => Assert.Equal(TitleFeatures.Sizes.Sum(), TitleWeights.Count);

    [Fact]
    public void EveryLineOfAnyTextHasValuesWithinTheSizes() =>
        Prop.ForAll(AnyText.Arbitrary, AreWithinSizes).HoldsFor(500);

    [Fact]
    public void ALineAboveTheHeaviestTextMayBeTheTitleWhereATeaserWasTakenForTheText()
    {
        string[] menu = ["A teaser of the shop says that everything is cheaper in May.", .. Enumerable.Repeat("Shop", 12)];
        const string Paragraph = "The ferry to the island will run again from the first of June, the harbor master said on Monday.";
        string[] text = [.. Enumerable.Repeat(Paragraph, 4)];
        var page = new Page(LineReader.Read(string.Join('\n', [.. menu, "The ferry is back", .. text])));
        Assert.InRange(menu.Length, 0, new TitleFeatures(page, end: 0).Count - 1);
        Assert.Equal(2, new TitleFeatures(page, end: 0, most: 2).Count);
    }

    [Theory]
    [InlineData("News", "The ferry to the island is back", "The mainland has no news", 0, 2)]
    [InlineData("The ferry is back", "The ferry to the island is back after a winter of repairs", "May 1, 2024", 1, 0)]
    public void ANeighborIsComparedByItsLength(string above, string line, string below, int relationAbove, int relationBelow)
    {
        var features = new TitleFeatures(new Page(LineReader.Read(string.Join('\n', [above, line, below]))), end: 3);
        int[] values = new int[TitleFeatures.Sizes.Length];
        features.Read(1, values);
        Assert.Equal((relationAbove * 5) + relationBelow, values[(int)TitleFeature.BesideHeadlines]);
    }

    private static bool AreWithinSizes(string text)
    {
        var page = new Page(LineReader.Read(text));
        int[] values = new int[TitleFeatures.Sizes.Length];
        foreach (int end in (int[])[0, page.Lines.Length / 2, page.Lines.Length])
        {
            var features = new TitleFeatures(page, end);
            foreach (int i in Enumerable.Range(0, features.Count).Where(features.IsCandidate))
            {
                features.Read(i, values);
                if (values.Zip(TitleFeatures.Sizes).Any(pair => pair.First < 0 || pair.First >= pair.Second))
                    return false;
            }
        }
        return true;
    }
}
