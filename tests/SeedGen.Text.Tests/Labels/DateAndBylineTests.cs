namespace SeedGen.Text.Tests.Labels;

/// <summary>Bylines and dates that only their place gives away, as the record shows them.</summary>
public class DateAndBylineTests
{
    private const string Title = "A new bridge for the valley";
    private const string First =
        "The council decided on Tuesday that the old bridge would be closed until the spring, and that a ferry would run instead.";
    private const string Second =
        "Nobody who lives on the other bank was asked, and nobody there is pleased with what the council has decided about it.";

    [Fact]
    public void ANameBetweenTitleAndDateIsTheAuthors() => AssertAuthors("Jane Doe", Title, "Jane Doe", "May 1, 2024", First, Second);

    [Fact]
    public void ANameBesideARelativeDateIsTheAuthors() => AssertAuthors("Jane Doe", Title, "Jane Doe", "3 hours ago", First, Second);

    [Fact]
    public void ANameAndADateOnOneLineAreAuthorAndDate()
    {
        ParsedArticle article = Read(Title, "Jane Doe | May 1, 2024", First, Second);
        Assert.Equal(("Jane Doe", "2024-05-01"), (Authors(article), article.Date?.Iso));
    }

    [Fact]
    public void ALeadInAloneAnnouncesTheNamesBelow() =>
        AssertAuthors("Jane Doe|John Roe", Title, "By", "Jane Doe", "and", "John Roe", "May 1, 2024", First, Second);

    [Fact]
    public void AnAuthorIsIntroducedBelowTheText() =>
        AssertAuthors("Jane Doe", Title, First, Second, "About the author", "Jane Doe", "She lives by the river.");

    [Fact]
    public void ANameAboveWhatIsSaidOfItsBearerIsTheAuthors() =>
        AssertAuthors("Jane Doe", Title, First, Second, "Jane Doe", "Jane Doe is a writer, lives by the river and likes bridges.");

    [Fact]
    public void TheBylineUnderTheTitleComesBeforeOthers() =>
        AssertAuthors("Jane Doe", Title, "By Jane Doe", "May 1, 2024", First, Second, "Written by", "Mary Major");

    [Fact]
    public void AMenuItemIsNoAuthor() => AssertAuthors("", "World News", "Real Estate", Title, First, Second);

    private static void AssertAuthors(string authors, params string[] lines) => Assert.Equal(authors, Authors(Read(lines)));

    private static string Authors(ParsedArticle article) => string.Join("|", article.Authors.Select(author => author.Text));

    private static ParsedArticle Read(params string[] lines) => ArticleReader.Read(string.Join("\n\n", lines), "a");
}
