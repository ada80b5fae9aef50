using FsCheck;
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
        Prop.ForAll(AnyText.Arbitrary, AreWithinSizes).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static bool AreWithinSizes(string text)
    {
        var page = new Page(LineReader.Read(text));
        int[] values = new int[TitleFeatures.Sizes.Length];
        foreach (int end in (int[])[0, page.Lines.Length / 2, page.Lines.Length])
        {
            int count = TitleFinder.CountOfCandidates(page, end);
            var features = new TitleFeatures(page, end, count);
            foreach (int i in Enumerable.Range(0, count).Where(features.IsCandidate))
            {
                features.Read(i, values);
                if (values.Zip(TitleFeatures.Sizes).Any(pair => pair.First < 0 || pair.First >= pair.Second))
                    return false;
            }
        }
        return true;
    }
}
