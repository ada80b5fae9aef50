namespace SeedGen.Text.Tests.Labels;

public class TitleFinderTests
{
    private const string Title = "The island gets its ferry back after a long winter";

    private static readonly string[] Text =
    [
        "The ferry to the island will run again from the first of June, the harbor master said on Monday morning.", "",
        "It carries sixty passengers and twelve cars, and the winter’s repairs took five months longer than the harbor had planned.", "",
        "Nobody on the island had expected that the ferry would be back in time for the summer, and few had hoped for it.",
    ];

    [Fact]
    public void TheHeadlineIsFoundUnderAMenu() =>
        Assert.Equal(Title, Find(["Home", "News", "Weather", "Sport", "Shop", "", Title, "", "By Jane Doe", "May 1, 2024", "", .. Text]));

    [Fact]
    public void TheLoneHeadlineIsPreferredToThePagesTitle() =>
        Assert.Equal(Title, Find([Title + " | Sound Gazette", "Home", "News", "", Title, "", "May 1, 2024", "", .. Text]));

    [Fact]
    public void ABreadcrumbThatEndsInTheTitleIsNotTheTitle() =>
        Assert.Equal(Title, Find(["Sound Gazette", "Home » News » " + Title, Title, "", "May 1, 2024", "", .. Text]));

    [Fact]
    public void ATitleInCapitalsIsATitle() =>
        Assert.Equal(Title.ToUpperInvariant(), Find([Title.ToUpperInvariant(), "", "By Jane Doe", "May 1, 2024", "", .. Text]));

    [Fact]
    public void ATextThatBeginsWithItsFirstParagraphHasNoTitle() => Assert.Null(Find(Text));

    [Fact]
    public void AnEmptyPageHasNoTitle() => Assert.Null(Find([]));

    [Theory]
    [InlineData("1984")]
    [InlineData("class")]
    [InlineData("They are back.")]
    public void TheOnlyLineAboveTheTextIsItsTitleWhereAnEmptyLineSetsItApart(string title) => Assert.Equal(title, Find([title, "", .. Text]));

    [Fact]
    public void ALabeledTitleIsTheTitle() =>
        Assert.Equal("Title: Ferry", Find([Title, "", "Title: Ferry", "", "May 1, 2024", "", .. Text]));

    [Fact]
    public void ATitleIsFoundJustBelowWhereTheTextIsSaidToBegin()
    {
        Page page = Read(["Home", "News", "Weather", "", Title, "", "By Jane Doe", "May 1, 2024", "", .. Text]);
        Assert.Equal(3, TitleFinder.Find(page, end: 2));
    }

    [Fact]
    public void TheTitleIsFoundAboveTheTextWhereATeaserFarAboveWasTakenForIt()
    {
        string[] menu = ["Everything in the shop is cheaper in May, and there is more of it.", "", .. Enumerable.Repeat("Shop", 12), ""];
        Page page = Read([.. menu, Title, "", "By Jane Doe", "May 1, 2024", "", .. Text]);
        Assert.Equal(Title, page[TitleFinder.Find(page, end: 0)].Text);
    }

    [Fact]
    public void NoCandidateHasAGreaterScoreThanTheOneThatIsFound()
    {
        Page page = Read(["Home", "News", "Weather in the city", "", "Harbor prices rise", "", Title, "", "By Jane Doe", "", .. Text]);
        var features = new TitleFeatures(page, end: 7);
        int found = TitleFinder.Find(page, end: 7);
        Assert.All(Enumerable.Range(0, features.Count).Where(features.IsCandidate), i => Assert.True(Score(i) <= Score(found)));

        int Score(int i)
        {
            int[] values = new int[TitleFeatures.Sizes.Length];
            features.Read(i, values);
            return TitleWeights.ScoreOfForm(values) + TitleWeights.ScoreOfWords(values);
        }
    }

    [Theory]
    [InlineData("The island gets its ferry back | Sound Gazette")]
    [InlineData("THE ISLAND GETS ITS FERRY BACK!")]
    [InlineData("The island gets its …")]
    public void ALineSaysTheTitleAgain(string line) => Assert.True(Repeats(line));

    [Theory]
    [InlineData("The island gets its ferry back on Monday, the harbor master said.")]
    [InlineData("The lighthouse is for sale")]
    [InlineData("The island")]
    public void ALineSaysSomethingElse(string line) => Assert.False(Repeats(line));

    private static bool Repeats(string line) =>
        TitleFinder.Repeats(Read([line])[0], LineWords.Key("The island gets its ferry back"));

    private static string? Find(string[] lines)
    {
        Page page = Read(lines);
        int found = TitleFinder.Find(page, Array.FindIndex(page.Lines, line => line.Length > 15) is >= 0 and var end ? end : 0);
        return found < 0 ? null : page[found].Text;
    }

    private static Page Read(string[] lines) => new(LineReader.Read(string.Join('\n', lines)));
}
