namespace SeedGen.Training.Tests;

public class CommonWordsTests
{
    [Fact]
    public void AWordStandsInThreeGroupsOfPagesAtLeast() =>
        Assert.Equal(["ferry"], CommonWords.Of([Page(1, "+ferry berth"), Page(2, "+ferry quay"), Page(3, "+ferry quay")]));

    [Theory]
    [InlineData(11, false)]
    [InlineData(12, true)]
    public void AWordOfThreeLettersStandsInTwelve(int groups, bool isListed) =>
        Assert.Equal(isListed, CommonWords.Of(Enumerable.Range(0, groups).Select(group => Page(group, "+pier oar"))).Contains("oar"));

    [Fact]
    public void PagesThatResembleEachOtherCountOnce() =>
        Assert.Empty(CommonWords.Of([Page(1, "+ferry"), Page(1, "+ferry"), Page(2, "+ferry")]));

    [Fact]
    public void TheCommonestComeFirstAndThenTheAlphabet() =>
        Assert.Equal(
            ["quay", "berth", "ferry"],
            CommonWords.Of([Page(1, "+ferry quay berth"), Page(2, "+ferry quay berth"), Page(3, "+berth quay ferry"), Page(4, "+quay")]));

    [Fact]
    public void CapitalsCompoundsAndTextsThatAreNoArticleSayNothingOfWords() =>
        Assert.Empty(CommonWords.Of(
            from page in Enumerable.Range(0, 4)
            select Page(page, "+Ferry", "+ferry-quay", "+ferry’s", "-ferry", "#ferry", "?ferry")));

    [Fact]
    public void OnlyEnglishPagesAreRead()
    {
        CorpusPage[] pages = [Page(1, "+ferry"), Page(2, "+ferry"), Page(3, "+ferry")];
        Assert.Empty(CommonWords.Of(pages.Select(page => page with { Head = page.Head with { Lang = "German" } })));
    }

    private static CorpusPage Page(int group, params string[] lines)
    {
        CorpusPage page = TestPage.Of(lines);
        return page with { Head = page.Head with { Group = group, Lang = "English" } };
    }
}
