namespace SeedGen.Text.Tests.Rules;

public class DateRuleTests
{
    [Theory]
    [InlineData("Published: 03/04/2024", "03/04/2024")]
    [InlineData("By Ann Lee, 03/04/2024", "03/04/2024")]
    [InlineData("03.04.24", "03.04.24")]
    public void ADateOfTwoReadingsIsAmbiguous(string line, string found) => Assert.Equal([found], Dated(line).Found("AmbiguousDate"));

    [Theory]
    [InlineData("Published: 3 April 2024")]
    [InlineData("Published: 13/04/2024")]
    [InlineData("Published: 04/04/2024")]
    [InlineData("Published: 2024-03-04")]
    public void ADateOfOneReadingIsNot(string line) => Assert.Empty(Dated(line).Found("AmbiguousDate"));

    [Fact]
    public void AnotherDateOfTheTextSaysWhichIsTheDay() =>
        Assert.Empty(Dated("Published: 03/04/2024", "Updated: 28/04/2024").Found("AmbiguousDate"));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void TheUserMaySayWhichIsTheDay(int order)
    {
        ParsedArticle article = Dated("Published: 03/04/2024");
        Assert.Empty((article with { Options = new ReadOptions { DateOrder = (DateOrder)order } }).Found("AmbiguousDate"));
    }

    [Fact]
    public void ADateInProseIsTheProsesOwn() => Assert.Empty(
        Articles.InLanguage("en", "The council met on 03/04/2024 and on 31/02/2024, and it settled nothing at either of the two meetings.")
            .Found("AmbiguousDate"));

    [Theory]
    [InlineData("Published: 31 February 2024", "31 February 2024")]
    [InlineData("30.02.2024", "30.02.2024")]
    public void ADayThatThereIsNotIsImpossible(string line, string found) => Assert.Equal([found], Dated(line).Found("ImpossibleDate"));

    [Fact]
    public void ALeapDayIsADay() => Assert.Empty(Dated("Published: 29 February 2024").Found("ImpossibleDate"));

    [Fact]
    public void TwoDaysOfPublicationAreInConflict() =>
        Assert.Equal(["5 May 2024"], Dated("Published: 3 May 2024", "Posted: 5 May 2024").Found("ConflictingDates"));

    [Theory]
    [InlineData("Updated: 28 April 2024", true)]
    [InlineData("Updated: 2 May 2024", false)]
    [InlineData("Updated: 8 May 2024", false)]
    public void AnUpdateDoesNotComeBeforeTheArticle(string line, bool isConflict) =>
        Assert.Equal(isConflict ? 1 : 0, Dated("Published: 3 May 2024", line).Found("ConflictingDates").Length);

    [Fact]
    public void TheSameDayTwiceIsNoConflict() =>
        Assert.Empty(Dated("Published: 3 May 2024", "Posted: May 3, 2024").Found("ConflictingDates"));

    [Fact]
    public void TheDayWhenThePageWasSavedIsNoConflict() => Assert.Empty(
        Articles.Labeled(
            "Saturday, 27 July 2024\nThe harbor\nPublished: 3 May 2024\nThe harbor opened again on Tuesday.\n",
            line => line.Number switch { 2 => LineKind.Title, 4 => LineKind.Paragraph, _ => LineKind.Date }).Found("ConflictingDates"));

    /// <summary>A title with date lines under it and a paragraph.</summary>
    private static ParsedArticle Dated(params string[] lines) => Articles.Labeled(
        "The harbor\n" + string.Join("\n", lines) + "\nThe harbor opened again on Tuesday.\n",
        line => line.Number == 1 ? LineKind.Title : line.Number <= lines.Length + 1 ? LineKind.Date : LineKind.Paragraph);
}
