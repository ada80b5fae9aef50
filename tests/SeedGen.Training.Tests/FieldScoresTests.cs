using SeedGen.Text;

namespace SeedGen.Training.Tests;

public class FieldScoresTests
{
    private static readonly CorpusPage Page = TestPage.Of("=The Mill, again", ":By Ada Quill", ":October 4, 2031", "+It turned.");

    [Theory]
    [InlineData("The mill again", "THE MILL — AGAIN", true)]
    [InlineData("The mill again", "The mill", false)]
    [InlineData("The mill again", null, false)]
    [InlineData("Another title", "Another title", null)]
    [InlineData(null, "The mill again", null)]
    public void ATitleIsComparedByLettersWhereTheGoldTitleIsALine(string? gold, string? title, bool? isRight) =>
        Assert.Equal(isRight, Score(new PageGold(Title: gold), title: title).Title);

    [Theory]
    [InlineData("2031-10-04", "2031-10-04T09:00Z", true, true)]
    [InlineData("2031-10-04T10:00:00", "2031-10-04", true, true)]
    [InlineData("2031-10-04", "2031-10", false, false)]
    [InlineData("2031-10-04", null, false, null)]
    [InlineData("2031-10-05", "2031-10-05", null, true)]
    [InlineData(null, "2031-10-04", null, false)]
    [InlineData(null, null, null, null)]
    public void ADateIsRightToTheDayAndWrongWhereThereIsNone(string? gold, string? date, bool? isRight, bool? givenIsRight)
    {
        FieldScores scores = Score(new PageGold(PublishDate: gold), date: date);
        Assert.Equal(isRight, scores.Date);
        Assert.Equal(givenIsRight, scores.GivenDate);
    }

    [Theory]
    [InlineData("Ada Quill", "Quill", true)]
    [InlineData("Quill", "Dr. Ada Quill", true)]
    [InlineData("Ada Quill", "Ben Ink", false)]
    [InlineData("Ada Quill", null, false)]
    [InlineData("Ben Ink", "Ben Ink", null)]
    [InlineData(null, "Ada Quill", null)]
    public void AnAuthorIsOneWhoHoldsTheNameOrIsHeldByIt(string? gold, string? author, bool? isRight) =>
        Assert.Equal(isRight, Score(new PageGold(Author: gold), author: author).Author);

    [Theory]
    [InlineData("2031-10-04")]
    [InlineData("10/04/2031")]
    [InlineData("4/10/2031")]
    [InlineData("04.10.2031")]
    [InlineData("2031年10月4日")]
    [InlineData("october 4, 2031")]
    [InlineData("oct. 04 2031")]
    [InlineData("4th october 2031")]
    [InlineData("4-oct-2031")]
    public void TheseAreCommonFormsOfADay(string form) => Assert.Contains(form, DateForms.Of("2031-10-04"));

    [Theory]
    [InlineData("2031-10-01", "1st")]
    [InlineData("2031-10-02", "2nd")]
    [InlineData("2031-10-11", "11th")]
    [InlineData("2031-10-13", "13th")]
    [InlineData("2031-10-23", "23rd")]
    public void ADayHasItsOwnEnding(string iso, string day) => Assert.Contains(day + " october 2031", DateForms.Of(iso));

    [Theory]
    [InlineData("2031-10")]
    [InlineData("soon")]
    public void WhatIsNoDayHasNoForms(string iso) => Assert.Empty(DateForms.Of(iso));

    private static FieldScores Score(PageGold gold, string? title = null, string? date = null, string? author = null)
    {
        ParsedArticle article = ArticleReader.Read("", "a") with
        {
            Title = Excerpt(title),
            Date = date is null ? null : new ParsedDate(date, DateOrigin.Byline, Excerpt(date)!),
            Authors = author is null ? ValueList<Excerpt>.Empty : new(Excerpt(author)!),
        };
        return FieldScores.Of(Page with { Gold = gold }, article);
    }

    private static Excerpt? Excerpt(string? text) => text is null ? null : new Excerpt(text, default, 1);
}
