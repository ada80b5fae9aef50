namespace SeedGen.Text.Tests.Labels;

public class TitleEchoesTests
{
    private const string Title = "The island gets its ferry back";

    [Fact]
    public void ABreadcrumbSaysTheTitleWithSomethingInFront()
    {
        TitleEchoes echoes = Read("Sound Gazette", "News » " + Title, Title);
        Assert.Equal((2, 0), echoes.Near(2));
        Assert.Equal((1, 1), echoes.Near(1));
    }

    [Theory]
    [InlineData("Home » News » The island gets its ferry back", true)]
    [InlineData("HomeNewsThe island gets its ferry back", true)]
    [InlineData("Home is where the ferry lands", false)]
    [InlineData("News » The island gets its ferry back", false)]
    public void ABreadcrumbBeginsAtHome(string line, bool isBreadcrumb) => Assert.Equal(isBreadcrumb, Read(line, Title).IsBreadcrumb(0));

    [Theory]
    [InlineData(Title, 5)]
    [InlineData("The island gets another bus", 3)]
    [InlineData("Prices rise again everywhere", 0)]
    public void HowMuchOfThePagesTitleAnotherLineSaysIsCounted(string line, int share) =>
        Assert.Equal(share, Read(Title, line).MostOfFirst);

    [Fact]
    public void ThePagesTitleMayBeginWithALine() => Assert.Equal(5, Read(Title + " | Sound Gazette", Title).OfFirst(1).Relation);

    private static TitleEchoes Read(params string[] lines)
    {
        var page = new Page(LineReader.Read(string.Join('\n', lines)));
        return new TitleEchoes(page, page.Lines.Length, hasPageTitle: true);
    }
}
