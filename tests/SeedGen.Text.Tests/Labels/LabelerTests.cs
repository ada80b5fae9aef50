namespace SeedGen.Text.Tests.Labels;

/// <summary>Whole small texts, one behavior each.</summary>
public class LabelerTests
{
    private const string First =
        "The ferry across the sound will run again from the first of June, the harbor master said on Monday morning.";

    private const string Second =
        "It carries sixty passengers and twelve cars, and it takes eleven minutes for the crossing to the island.";

    private const string Third = "Nobody on the island had expected that the repairs would take the whole winter and half of the spring.";
    private const string Fourth = "On the first morning some forty people stood on the quay, and most of them had been there since before dawn.";
    private const string Title = "The island gets its ferry back";

    [Fact]
    public void TheFirstLineAboveTheTextIsTheTitle() => AssertKinds([Title, "", First, "", Second], "Title", "Paragraph", "Paragraph");

    [Fact]
    public void ATitleWithTheSitesNameIsTheTitle() =>
        AssertKinds([Title + " | Sound Gazette", "", First, "", Second], "Title", "Paragraph", "Paragraph");

    [Fact]
    public void TheTitleOnceMoreAboveTheTextIsARepetition()
    {
        string[] kinds = Kinds([Title + " | Sound Gazette", "", Title, "", First, "", Second]);
        Assert.Equal(["Boilerplate/RepeatedTitle", "Title"], kinds[..2].Order());
    }

    [Theory]
    [InlineData("iPhone sales rise for a third year")]
    [InlineData("class")]
    [InlineData("1984")]
    public void AFirstLineSetApartIsATitleWhateverItBeginsWith(string title) =>
        AssertKinds([title, "", First, "", Second], "Title", "Paragraph", "Paragraph");

    [Fact]
    public void ATitleInQuestionFormIsATitle() =>
        AssertKinds(["Does the island need a ferry?", "", First, Second], "Title", "Paragraph", "Paragraph");

    [Fact]
    public void ALabelMarksTheTitle() => AssertKinds(["Title: " + Title, "", First, "", Second], "Title", "Paragraph", "Paragraph");

    [Fact]
    public void TwoLabelsInARowAreMetadata() =>
        AssertKinds(
            ["Title: " + Title, "Author: Jane Doe", "Date: 2024-05-01", "", First, "", Second],
            "Metadata", "Metadata", "Metadata", "Paragraph", "Paragraph");

    [Fact]
    public void FrontMatterIsMetadata() =>
        AssertKinds(
            ["---", "title: " + Title, "draft: false", "tags:", "- ferry", "---", "", First, "", Second],
            "Metadata", "Metadata", "Metadata", "Metadata", "Metadata", "Metadata", "Paragraph", "Paragraph");

    [Fact]
    public void AFenceThatNothingClosesIsNoFrontMatter() =>
        Assert.DoesNotContain("Metadata", Kinds(["---", "title: " + Title, "", First, "", Second]));

    [Fact]
    public void BulletsBetweenTitleAndTextAreHighlights() =>
        AssertKinds(
            [Title, "", "• The ferry runs from June.", "• The winter’s repairs are over.", "", First, "", Second],
            "Title", "Highlight", "Highlight", "Paragraph", "Paragraph");

    [Fact]
    public void BylineAndDateStandUnderTheTitle() =>
        AssertKinds([Title, "By Jane Doe", "May 1, 2024", "", First, "", Second], "Title", "Byline", "Date", "Paragraph", "Paragraph");

    [Fact]
    public void ADateAboveTheTitleIsADate() =>
        AssertKinds(["Friday, 3 May 2024", Title, "", First, "", Second], "Date", "Title", "Paragraph", "Paragraph");

    [Fact]
    public void ASectionNameAboveTheTitleIsACategory() =>
        AssertKinds(["TravelEurope", Title, "", First, "", Second], "Category", "Title", "Paragraph", "Paragraph");

    [Fact]
    public void ALongRowOfSectionNamesIsAMenu() =>
        AssertKinds(
            ["Skip to content", "World", "Politics", "Business", "Sport", Title, "", First, "", Second],
            [.. Enumerable.Repeat("Boilerplate/Navigation", 5), "Title", "Paragraph", "Paragraph"]);

    [Fact]
    public void ACreditMakesACaption() =>
        AssertKinds(
            [Title, "", "The ferry in its dock. Photo: Jane Doe/Reuters", "", First, "", Second],
            "Title", "Caption", "Paragraph", "Paragraph");

    [Fact]
    public void AShortLineBetweenParagraphsIsAHeading() =>
        AssertKinds(
            [Title, "", First, "", "A winter of repairs", "", Second, "", Third],
            "Title", "Paragraph", "Heading", "Paragraph", "Paragraph");

    [Fact]
    public void AShortSentenceBetweenParagraphsIsAParagraph() =>
        AssertKinds(
            [Title, "", First, "", "They waited.", "", Second, "", Third],
            "Title", "Paragraph", "Paragraph", "Paragraph", "Paragraph");

    [Fact]
    public void AHeadlineFartherFromTheTextBelowThanFromTheTextAboveIsAnEmbeddedTitle() =>
        AssertKinds(
            [Title, "", First, "", Second, "", "The ferry’s captain talks about the winter", "", "", Third, "", Fourth],
            "Title", "Paragraph", "Paragraph", "Boilerplate/RelatedContent", "Paragraph", "Paragraph");

    [Fact]
    public void LinesUnderRelatedPostsBelongToThem() =>
        AssertKinds(
            [Title, "", First, "", Second, "", "Related posts", "The lighthouse is for sale", "A storm on the sound"],
            "Title", "Paragraph", "Paragraph", "Boilerplate/RelatedContent", "Boilerplate/RelatedContent", "Boilerplate/RelatedContent");

    [Fact]
    public void AThreadBelongsToItsHeads() =>
        AssertKinds(
            [Title, "", First, "", Second, "", "2 Comments", "Jane says:", "Good news", "Leave a Reply"],
            "Title", "Paragraph", "Paragraph", "Boilerplate/Comments", "Boilerplate/Comments", "Boilerplate/Comments",
            "Boilerplate/Comments");

    [Fact]
    public void ALinkInTheTextIsTakenOutAndTheTextGoesOn() =>
        AssertKinds(
            [First, Second, "READ MORE : The Lighthouse Is For Sale Again", Third, Fourth],
            "Paragraph", "Paragraph", "Boilerplate/RelatedContent", "Paragraph", "Paragraph");

    [Fact]
    public void ATextWithoutBlankLinesIsReadLineByLine() =>
        AssertKinds([Title, First, Second, Third], "Title", "Paragraph", "Paragraph", "Paragraph");

    [Fact]
    public void ATextMayHaveNoTitle() => AssertKinds([First, "", Second, "", Third], "Paragraph", "Paragraph", "Paragraph");

    [Fact]
    public void OneSentenceIsAParagraph() => AssertKinds([First], "Paragraph");

    [Fact]
    public void OneWordIsText() => AssertKinds(["Ferry"], "Paragraph");

    [Fact]
    public void ATitleAndOneSentenceAreTheWholeArticle() => AssertKinds([Title, First], "Title", "Paragraph");

    [Fact]
    public void NoLineOfAPoemIsLost() =>
        Assert.DoesNotContain(
            Kinds(["The Ferry", "", "Out of the fog it came,", "slow and low and gray,", "nobody knew its name,", "nobody made it stay."]),
            kind => kind.StartsWith("Boilerplate", StringComparison.Ordinal));

    [Fact]
    public void NoLineOfADialogueIsLost()
    {
        string[] kinds = Kinds(
        [
            "The Quay", "", "“Is it in?”", "", "“Not yet, sir.”", "", "“And the captain?”", "", "“On the island.”", "", "They went home.",
        ]);
        Assert.DoesNotContain(kinds, kind => kind.StartsWith("Boilerplate", StringComparison.Ordinal));
    }

    [Fact]
    public void CleanMarkdownIsReadWithoutItsMarks()
    {
        ParsedArticle article =
            Read(["# " + Title, "", First, "", "## A winter of repairs", "", Second, "", "> Nobody expected that.", "", Third]);
        Assert.Equal(Title, article.Title?.Text);
        Assert.Equal(string.Join("\n\n", First, "A winter of repairs", Second, "Nobody expected that.", Third), article.Body);
        Assert.Empty(article.Removed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n \n")]
    [InlineData("\uFEFF")]
    public void AnEmptyTextIsAnArticleWithoutText(string text)
    {
        ParsedArticle article = ArticleReader.Read(text, "test");
        Assert.Equal((null, "", 0), (article.Title, article.Body, article.WordCount));
        Assert.All(article.Lines, line => Assert.Equal(LineKind.Blank, line.Kind));
    }

    [Fact]
    public void APageOfFurnitureHasNoText()
    {
        ParsedArticle article = Read(
        [
            "Skip to content", "Leave a Reply", "Your email address will not be published. Required fields are marked *",
            "© 2024 Sound Gazette", "Back to top",
        ]);
        Assert.Equal("", article.Body);
        Assert.Equal(5, article.Removed.Sum(block => block.Lines.Count));
    }

    [Fact]
    public void ChineseTextIsText()
    {
        const string Paragraph = "港务长星期一表示，渡轮将从六月一日起恢复运行，整个冬天的维修工作已经结束，岛上的居民终于可以不再绕路了。";
        AssertKinds(["岛上的渡轮回来了", "", Paragraph, "", Paragraph], "Title", "Paragraph", "Paragraph");
    }

    [Fact]
    public void TextFromRightToLeftIsText()
    {
        const string Paragraph = "قال مدير الميناء يوم الاثنين إن العبارة ستعود إلى العمل في الأول من يونيو بعد انتهاء أعمال الإصلاح التي استمرت طوال الشتاء.";
        const string Next = "وأضاف أن السكان انتظروا هذا اليوم منذ أن غطى الجليد المضيق في كانون الثاني، وأن أول رحلة ستكون بلا أجر.";
        AssertKinds(["العبارة تعود إلى الجزيرة", "", Paragraph, "", Next], "Title", "Paragraph", "Paragraph");
    }

    [Fact]
    public void AMillionCharactersInOneLineAreOneParagraph()
    {
        string text = string.Concat(Enumerable.Repeat(First + " ", 10_000)).TrimEnd();
        Assert.Equal(text, ArticleReader.Read(text, "test").Body);
    }

    [Fact]
    public void AHundredThousandLinesOfOneWordAreAllLabeled()
    {
        ParsedArticle article = ArticleReader.Read(string.Concat(Enumerable.Repeat("word\n", 100_000)), "test");
        Assert.Equal(100_000, article.Lines.Count(line => line.Kind != LineKind.Blank));
    }

    [Fact]
    public void FurnitureIsScoredAboveOneHalfAndTheArticleBelow() =>
        Assert.All(
            Read([Title, "", First, "", Second, "", "Related posts", "The lighthouse is for sale"]).Lines.Where(line => !line.Line.IsBlank),
            line => Assert.Equal(line.Kind.IsBoilerplate(), line.Score > 0.5));

    [Fact]
    public void FurnitureSaysWhyItIsTakenForThat() =>
        Assert.All(
            Read([Title, "", First, "", Second, "", "Related posts", "The lighthouse is for sale"])
                .Lines.Where(line => line.Kind.IsBoilerplate()),
            line => Assert.NotEqual("", line.Evidence));

    [Fact]
    public void ASentenceThatBeginsWithTheTitlesWordsIsNoRepetition()
    {
        string[] kinds = Kinds(
        [
            "Saltmarsh mill", "Saltmarsh mill is a tide mill on the estuary of the Orr.", "Jump to navigation", "Contents", "History", "",
            First, "", Second,
        ]);
        Assert.DoesNotContain("Boilerplate/RepeatedTitle", kinds);
    }

    [Fact]
    public void OfATitleThatStandsTwiceInARowTheFirstIsTheTitle() =>
        AssertKinds([Title, "", Title, "", First, "", Second], "Title", "Boilerplate/RepeatedTitle", "Paragraph", "Paragraph");

    [Fact]
    public void TheLineAboveTheBylineIsTheTitleNotTheSitesNameAboveIt() =>
        AssertKinds(
            ["Sound Gazette", "Menu", Title, "Posted on May 1, 2024 by Jane Doe", First, Second],
            "Boilerplate/Navigation", "Boilerplate/Navigation", "Title", "Byline", "Paragraph", "Paragraph");

    [Fact]
    public void ARowOfLinksAboveTheTitleIsNeitherTitleNorCategories()
    {
        ParsedArticle article = Read(["Home | News | Sport | Contact", "", Title, "", First, "", Second]);
        Assert.Equal((Title, 0), (article.Title?.Text, article.Categories.Count));
    }

    [Fact]
    public void ALineUnderTheTitleThatGivesADateAmongAFewWordsIsADateLine() =>
        AssertKinds([Title, "Island desk | May 1, 2024 | 4 min", "", First, "", Second], "Title", "Date", "Paragraph", "Paragraph");

    [Fact]
    public void AHeadlineThatGivesADateIsStillATitle() =>
        AssertKinds(["The island votes on 3 May 2024", "", First, "", Second], "Title", "Paragraph", "Paragraph");

    [Fact]
    public void AnAdvertisementInAShortTextDoesNotEndIt() =>
        AssertKinds(
            [Title, "", First, "", "Advertisement", "", "Read more: The lighthouse is for sale", "", Second],
            "Title", "Paragraph", "Boilerplate/Advertisement", "Boilerplate/RelatedContent", "Paragraph");

    [Fact]
    public void OneWordOfFurnitureBetweenParagraphsIsTheirHeading() =>
        AssertKinds([Title, "", First, "", "Weather", "", Second, "", Third], "Title", "Paragraph", "Heading", "Paragraph", "Paragraph");

    [Fact]
    public void AWordThatIsFurnitureOfTwoKindsIsWhatTheLineAboveItIs() =>
        AssertKinds(
            [Title, "", First, "", Second, "", "Share this", "Facebook", "Email", "", "Leave a reply", "Name", "Email"],
            "Title", "Paragraph", "Paragraph", "Boilerplate/Sharing", "Boilerplate/Sharing", "Boilerplate/Sharing",
            "Boilerplate/Comments", "Boilerplate/Comments", "Boilerplate/Comments");

    private static void AssertKinds(string[] lines, params string[] kinds) => Assert.Equal(kinds, Kinds(lines));

    private static string[] Kinds(string[] lines) =>
        [.. Read(lines).Lines.Where(line => !line.Line.IsBlank).Select(line => line.Kind.Name())];

    private static ParsedArticle Read(string[] lines) => ArticleReader.Read(string.Join('\n', lines), "test");
}
