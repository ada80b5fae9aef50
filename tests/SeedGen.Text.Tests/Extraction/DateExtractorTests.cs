namespace SeedGen.Text.Tests.Extraction;

/// <summary>Which of a page's dates is the article's.</summary>
public class DateExtractorTests
{
    private const LineKind Other = LineKind.Unclassified;
    private const string Paragraph =
        "The council decided on Tuesday that the old bridge would be closed until the spring, and that a ferry would run instead.";

    private const string LongTopics =
        "Bridges, Crossings, The Best Ferries of the Eastern Coast, How to Cross a River in Spring, 11 comments";

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
    [InlineData("May 1, 2024May 3, 2024 by Jane Doe")]
    [InlineData("May 3, 2024May 1, 2024 by Jane Doe")]
    public void OfTwoDaysGluedTogetherTheEarlierIsTheArticles(string line)
    {
        ArticleDates dates = Dates((LineKind.Title, "A bridge"), (LineKind.Byline, line), (LineKind.Paragraph, Paragraph));
        Assert.Equal(("2024-05-01", "2024-05-03"), (dates.Date?.Iso, dates.Updated?.Iso));
    }

    [Fact]
    public void TheDayWhenThePageWasSavedIsNotTaken() =>
        AssertNoDate(
        [
            (Other, "Friday, 3 May 2024"), .. Enumerable.Repeat((LineKind.Navigation, "More"), 20), (LineKind.Title, "A bridge"),
            (LineKind.Paragraph, Paragraph),
        ]);

    [Fact]
    public void TheDayOfAnEmbeddedPostIsNotTaken() =>
        AssertNoDate(
            (LineKind.Title, "A bridge"), (LineKind.Paragraph, Paragraph), (LineKind.Paragraph, "— Jane Doe (@janedoe) May 1, 2024"),
            (LineKind.Paragraph, Paragraph));

    [Theory]
    [InlineData("By Jane Doe | May 1, 2024 | " + LongTopics)]
    [InlineData("By Jane Doe May 1, 2024 " + LongTopics)]
    public void ALongBylineMayGiveIt(string line) =>
        AssertDate(
            "2024-05-01", DateOrigin.Byline, (LineKind.Title, "A bridge"), (LineKind.Byline, line), (LineKind.Paragraph, Paragraph));

    [Fact]
    public void ALineThatOpensWithItsLabelMayGiveItThoughItWasTakenForTheText() =>
        AssertDate(
            "2024-05-01", DateOrigin.Byline,
            (LineKind.Title, "A bridge"), (LineKind.Paragraph, "Posted on May 1, 2024 in Bridges. " + Paragraph),
            (LineKind.Paragraph, Paragraph));

    [Fact]
    public void ANameMayStandBetweenLabelAndDate() =>
        AssertDate(
            "2024-05-01", DateOrigin.Byline,
            (LineKind.Title, "A bridge"), (LineKind.Paragraph, Paragraph), (Other, "Posted by Jane Doe on May 1, 2024"));

    [Fact]
    public void OfTheDatesBelowTheTextThePagesFirstDayIsTheArticles() =>
        AssertDate(
            "2024-05-01", DateOrigin.Byline,
            (LineKind.Title, "A bridge"), (LineKind.Paragraph, Paragraph), (Other, "May 1, 2024"), (Other, "Ferries"),
            (Other, "May 9, 2024"));

    [Theory]
    [InlineData("de", "", DateOrder.DayFirst)]
    [InlineData("de", "12/25/2023", DateOrder.MonthFirst)]
    [InlineData("en", "25/12/2023", DateOrder.DayFirst)]
    [InlineData("en", "12/25/2023", DateOrder.MonthFirst)]
    [InlineData("en", "12/25/2023 25/12/2023", DateOrder.Unknown)]
    [InlineData("en", "", DateOrder.Unknown)]
    [InlineData(null, "", DateOrder.Unknown)]
    internal void ThePagesOtherDatesOrElseItsLanguageSayWhichNumberIsTheDay(string? language, string others, DateOrder order) =>
        Assert.Equal(order, DateOrders.Of(DateReader.Read(others).Dates, language, DateOrder.Unknown));

    [Fact]
    public void AnAmbiguousDateIsReadInThePagesOrder() =>
        AssertDate(
            "2024-04-03", DateOrigin.Byline,
            (LineKind.Title, "A bridge"), (LineKind.Date, "03/04/2024"), (LineKind.Paragraph, Paragraph), (Other, "Since 25/12/2023"));

    [Theory]
    [InlineData(DateOrder.DayFirst, "2024-04-03")]
    [InlineData(DateOrder.MonthFirst, "2024-03-04")]
    internal void WhatTheUserSaysOfTheOrderCountsMoreThanThePagesOtherDates(DateOrder order, string iso)
    {
        ArticleDates dates = Dates(
            order, (LineKind.Title, "A bridge"), (LineKind.Date, "03/04/2024"), (LineKind.Paragraph, Paragraph), (Other, "Since 25/12/2023"));
        Assert.Equal(iso, dates.Date?.Iso);
    }

    private static void AssertDate(string iso, DateOrigin origin, params (LineKind, string)[] lines)
    {
        ParsedDate? date = Dates(lines).Date;
        Assert.Equal((iso, origin), (date?.Iso, date?.Origin));
    }

    private static void AssertNoDate(params (LineKind, string)[] lines) => Assert.Null(Dates(lines).Date);

    private static ArticleDates Dates(params (LineKind, string)[] lines) => Dates(DateOrder.Unknown, lines);

    private static ArticleDates Dates(DateOrder order, params (LineKind, string)[] lines)
    {
        LabeledLine[] labeled = LineText.Labeled(lines);
        return DateExtractor.Extract(labeled, new HeadLabels(labeled), language: null, order);
    }
}
