using SeedGen.Text;

namespace SeedGen.Training.Tests;

public class TitleExamplesTests
{
    private const string Title = "Ferry finds a new berth at Aldmoor";
    private const string Opening =
        "The ferry to Aldmoor will land at the grain quay from Monday on, the harbour office said in a letter to its passengers.";
    private const string Closing =
        "Its old berth has been sinking since the storm of last winter, by about the width of a hand in every month of it.";

    private static readonly CorpusPage Whole =
        PageOf($"-{Title} | The Quay Times", "-News", $"={Title}", ":By Ines Carrow", $"+{Opening}", $"+{Closing}", "-Share");

    private static readonly TitleExamples Examples = new(ShippedWeights.Read());

    [Fact]
    public void AnExampleKnowsItsTitlesLineAndWhereTheLabelerSeesTheTextBegin()
    {
        TitleExample whole = Examples.Of([Whole])[0];
        Assert.Equal(Title, whole.Page[whole.Title].Text);
        Assert.Equal(Opening, whole.Page[whole.End].Text);
        Assert.Equal(Whole.Head.Group, whole.Group);
    }

    [Fact]
    public void AWindowsTitleIsThereOrNot() =>
        Assert.Equal([7, 6], Examples.Of([Whole]).Take(2).Select(example => example.Page.Lines.Length));

    [Fact]
    public void WhatBeginsWithTheTextHasNoTitle()
    {
        TitleExample[] untitled = [.. Examples.Of([Whole]).Where(example => example.Title < 0)];
        Assert.NotEmpty(untitled);
        Assert.All(untitled, example => Assert.Equal(Opening, example.Page[0].Text));
    }

    [Fact]
    public void AnExcerptHasNothingThatIsNoArticleButItsHead()
    {
        TitleText[] excerpts = [.. TitleTexts.Of(Whole).Where(text => text.Page.Lines.Count < Whole.Lines.Count - 1)];
        Assert.NotEmpty(excerpts);
        Assert.All(excerpts, text => Assert.DoesNotContain(text.Page.Lines, line => line.Kind == GoldKind.Boilerplate));
    }

    [Fact]
    public void APageWithoutGapsIsLearnedFromAsAWholeOnly()
    {
        CorpusPage page = Whole with { Lines = [.. Whole.Lines.Select(line => line with { HasGapAbove = false })] };
        Assert.Equal([7, 6], TitleTexts.Of(page).Select(text => text.Page.Lines.Count));
    }

    [Fact]
    public void AnArticleThatBeginsWithAHeadingIsNotCutOut()
    {
        CorpusPage page = PageOf($"={Title}", "#What is new", $"+{Opening}");
        Assert.All(TitleTexts.Of(page), text => Assert.InRange(text.Page.Lines.Count, page.Lines.Count - 1, page.Lines.Count));
    }

    [Fact]
    public void AFormThatHasLostItsTitleTeachesNothing()
    {
        CorpusPage page = PageOf($"={Title}", $"+{Opening}", $"+{Closing}");
        Assert.All(Examples.Of([page]).Where(example => example.Title >= 0), example => Assert.Equal(Title, example.Page[0].Text));
    }

    [Theory]
    [InlineData("forum", "block")]
    [InlineData("article", "htmltext")]
    public void OnlyArticlesAreLearnedFromAndEachOnce(string type, string render) =>
        Assert.Empty(Examples.Of([Whole with { Head = new PageHead("page", 1, Type: type, Render: render) }]));

    [Theory]
    [InlineData(null)]
    [InlineData("Another title")]
    [InlineData("…")]
    public void APageWhoseTitleIsNoLineTeachesNothing(string? title) =>
        Assert.Empty(Examples.Of([Whole with { Gold = new PageGold(title) }]));

    private static CorpusPage PageOf(params string[] lines)
    {
        CorpusPage page = TestPage.Of(lines);
        return page with { Gold = new PageGold(Title), Lines = [.. page.Lines.Select(line => line with { HasGapAbove = true })] };
    }
}
