namespace SeedGen.Text.Tests.Extraction;

/// <summary>Which of a page's dates is the article's.</summary>
public class DateExtractorTests
{
    private const LineKind Other = LineKind.Unclassified;
    private const string Paragraph =
        "The council decided on Tuesday that the old bridge would be closed until the spring, and that a ferry would run instead.";

    [Fact]
    public void ALabelSpeaksForADateAboveTheTitle() =>
        AssertDate(
            "2024-05-01", DateOrigin.Label,
            (Other, "Friday, 3 May 2024"), (LineKind.Heading, "Published: May 1, 2024"), (LineKind.Title, "A bridge"),
            (LineKind.Paragraph, Paragraph));

    [Fact]
    public void ALineThatNobodyTookForADateLineMayGiveIt() =>
        AssertDate(
            "2024-05-01", DateOrigin.Byline,
            (LineKind.Title, "A bridge"), (Other, "Harbor desk May 1, 2024"), (LineKind.Paragraph, Paragraph));

    [Fact]
    public void ALabelMayStandOnTheLineAbove() =>
        AssertDate(
            "2024-05-01", DateOrigin.Byline,
            (LineKind.Title, "A bridge"), (Other, "Updated"), (Other, "May 3, 2024"), (Other, "Published"), (Other, "May 1, 2024"),
            (LineKind.Paragraph, Paragraph));

    [Fact]
    public void TheDatelineMayGiveIt() =>
        AssertDate(
            "2024-05-01", DateOrigin.Dateline,
            (LineKind.Title, "A bridge"), (LineKind.Paragraph, "EXAMPLE CITY, May 1, 2024 /ExampleWire/ -- " + Paragraph));

    [Fact]
    public void TheTextsEndMayGiveIt() =>
        AssertDate(
            "2024-05-01", DateOrigin.Byline,
            (LineKind.Title, "A bridge"), (LineKind.Paragraph, Paragraph), (Other, "Published: May 1, 2024"));

    [Fact]
    public void TheDateOfAnotherArticleFarBelowIsNotTaken() =>
        AssertNoDate(
        [
            (LineKind.Title, "A bridge"), (LineKind.Paragraph, Paragraph), .. Enumerable.Repeat((Other, "More"), 20), (Other, "May 1, 2024"),
        ]);

    [Fact]
    public void ADateThatTheTextSpeaksOfIsNotTaken() =>
        AssertNoDate((LineKind.Title, "A bridge"), (LineKind.Paragraph, "On May 1, 2024 the river rose, and " + Paragraph));

    [Fact]
    public void ARelativeDateIsNone() =>
        AssertNoDate((LineKind.Title, "A bridge"), (LineKind.Date, "Published 3 hours ago"), (LineKind.Paragraph, Paragraph));

    [Fact]
    public void TheDayOfTheLastChangeIsAFieldOfItsOwn()
    {
        ArticleDates dates = Dates(
            (LineKind.Title, "A bridge"), (LineKind.Date, "May 1, 2024 | Updated: May 3, 2024"), (LineKind.Paragraph, Paragraph));
        Assert.Equal(("2024-05-01", "2024-05-03"), (dates.Date?.Iso, dates.Updated?.Iso));
    }

    [Fact]
    public void WhereTheTextOnlySaysWhenItWasChangedThatIsItsDate()
    {
        ArticleDates dates = Dates((LineKind.Title, "A bridge"), (LineKind.Date, "Updated: May 3, 2024"), (LineKind.Paragraph, Paragraph));
        Assert.Equal(("2024-05-03", "2024-05-03"), (dates.Date?.Iso, dates.Updated?.Iso));
    }

    [Theory]
    [InlineData("de", "", DateOrder.DayFirst)]
    [InlineData("de", "12/25/2023", DateOrder.MonthFirst)]
    [InlineData("en", "25/12/2023", DateOrder.DayFirst)]
    [InlineData("en", "12/25/2023", DateOrder.MonthFirst)]
    [InlineData("en", "12/25/2023 25/12/2023", DateOrder.Unknown)]
    [InlineData("en", "", DateOrder.Unknown)]
    [InlineData(null, "", DateOrder.Unknown)]
    internal void ThePagesOtherDatesOrElseItsLanguageSayWhichNumberIsTheDay(string? language, string others, DateOrder order) =>
        Assert.Equal(order, DateOrders.Of(DateReader.Read(others).Dates, language));

    [Fact]
    public void AnAmbiguousDateIsReadInThePagesOrder() =>
        AssertDate(
            "2024-04-03", DateOrigin.Byline,
            (LineKind.Title, "A bridge"), (LineKind.Date, "03/04/2024"), (LineKind.Paragraph, Paragraph), (Other, "Since 25/12/2023"));

    private static void AssertDate(string iso, DateOrigin origin, params (LineKind, string)[] lines)
    {
        ParsedDate? date = Dates(lines).Date;
        Assert.Equal((iso, origin), (date?.Iso, date?.Origin));
    }

    private static void AssertNoDate(params (LineKind, string)[] lines) => Assert.Null(Dates(lines).Date);

    private static ArticleDates Dates(params (LineKind, string)[] lines)
    {
        LabeledLine[] labeled = LineText.Labeled(lines);
        return DateExtractor.Extract(labeled, new HeadLabels(labeled), language: null);
    }
}
