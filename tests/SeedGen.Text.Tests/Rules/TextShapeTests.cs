using System.Globalization;

namespace SeedGen.Text.Tests.Rules;

/// <summary>Rules about how much text there is and what it is like.</summary>
public class TextShapeTests
{
    [Fact]
    public void AHeadingAtTheEndHasNoText() => Assert.Equal(["How to help"], Headed("# The harbor", "It opened.", "How to help").Found("HeadingWithoutText"));

    [Fact]
    public void AHeadingBeforeAnotherOfItsRankHasNoText() =>
        Assert.Equal(["## The ice"], Headed("The harbor", "It opened.", "## The ice", "## The boats", "They came.").Found("HeadingWithoutText"));

    [Fact]
    public void WhereNoRanksAreMarkedAHeadingMayFollowAtOnce() =>
        Assert.Empty(Headed("The harbor", "It opened.", "The ice", "The boats", "They came.").Found("HeadingWithoutText"));

    [Fact]
    public void AHeadingOfLowerRankMayFollowAtOnce() =>
        Assert.Empty(Headed("The harbor", "It opened.", "## The ice", "### In March", "It melted.").Found("HeadingWithoutText"));

    [Fact]
    public void WhatIsTakenAwayUnderAHeadingLeavesItWithoutText() => Assert.Equal(
        ["More"],
        Articles.Labeled("The harbor\n\nIt opened.\n\nMore\n\nHome\nNews\n", line => line.Text switch
        {
            "The harbor" => LineKind.Title,
            "More" => LineKind.Heading,
            "Home" or "News" => LineKind.Navigation,
            _ => LineKind.Paragraph,
        }).WithSections().Found("HeadingWithoutText"));

    [Theory]
    [InlineData(0, false, false)]
    [InlineData(1, true, false)]
    [InlineData(49, true, false)]
    [InlineData(50, false, false)]
    [InlineData(100_000, false, false)]
    [InlineData(100_001, false, true)]
    public void AnArticleHasFromFiftyToAHundredThousandWords(int words, bool isShort, bool isLong)
    {
        ParsedArticle article = (words == 0 ? ArticleReader.Read("", "a") : Articles.InLanguage("en")) with { WordCount = words };
        Assert.Equal(isShort ? 1 : 0, article.Found("VeryShort").Length);
        Assert.Equal(isLong ? 1 : 0, article.Found("VeryLong").Length);
    }

    [Fact]
    public void AFileIsTooLargeThatFillsAQuarterOfAnAssemblysLiterals()
    {
        var line = new string('a', FileTooLarge.MostCharacters);
        Assert.Empty(FileTooLarge.Rule.Check(ArticleReader.Read("", "a") with { Source = line }));
        Finding found = Assert.Single(FileTooLarge.Rule.Check(ArticleReader.Read("", "a") with { Source = line + "a" }));
        Assert.Contains("has 2,097,153 characters, more than 2,097,152", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void GoodProseHasNoRatioOfPoorText() => Assert.Empty(Articles.InLanguage("en").Found("LowQuality"));

    [Theory]
    [InlineData("mean length of a word", "a b c d e f g h i j")]
    [InlineData("number of # and …", "#one #two #three words of many")]
    [InlineData("begin with a bullet", "• salt from the island\n• wood from the coast\n• tar")]
    [InlineData("end in …", "The boats that came in March…\nThe boats that came in May…")]
    [InlineData("words with a letter", "12 13 14 15 16 17 18 and then 20 21 22 23")]
    [InlineData("of the words the, be, to", "boats came late, people waited, nobody spoke, gulls cried")]
    [InlineData("end in punctuation", "salt and wood\ntar and rope\nsails and nets")]
    [InlineData("fewer than 30 characters", "Salt came.\nWood came.\nTar came.")]
    [InlineData("lines that stand there twice", "Salt came in spring.\nSalt came in spring.")]
    [InlineData("commonest run of 2 words", "salt salt")]
    [InlineData("repeated runs of 10 words", "the first boat of the year came in with salt and wood and tar.")]
    public void ARatioIsNamedWithItsThresholdAndItsSource(string ratio, string piece)
    {
        string text = string.Join("\n", Enumerable.Repeat(piece, 30).Select((line, i) =>
            ratio.Contains("twice", StringComparison.Ordinal) || ratio.Contains("run", StringComparison.Ordinal)
                ? line
                : line.Replace("a", "a" + (char)('a' + i % 26), StringComparison.Ordinal)));
        if (ratio.StartsWith("mean", StringComparison.Ordinal))
            text = string.Join("\n", Enumerable.Repeat(piece, 30));
        ParsedArticle article = Articles.Labeled(text, _ => LineKind.Paragraph, "en").WithSections();
        Finding[] found = [.. LowQuality.Rule.Check(article)];
        Assert.Contains(found, finding => finding.Message.Contains(ratio, StringComparison.Ordinal));
        Assert.All(found, finding => Assert.Matches(@" than the [0-9.]+ of (Gopher|FineWeb) \([A-Z][a-z]+ et al\. 20\d\d\)", finding.Message));
    }

    [Fact]
    public void TheMarkOfAHeadingIsNoSymbolAmongTheWords()
    {
        string text = string.Join("\n\n", Enumerable.Range(0, 9).Select(i => $"### The year {i}\n\nThe boat came in, and the people were glad of that."));
        Assert.DoesNotContain(
            ArticleChecker.Check(ArticleReader.Read(text, "test")), finding => finding.Message.Contains("# and …", StringComparison.Ordinal));
    }

    [Fact]
    public void ThresholdsAreThoseThatWerePublished() => Assert.Equal(
        "3 10 0.1 0.9 0.3 0.8 2 0.12 0.67 0.3 0.1 0.2 0.18 0.16 0.15 0.14 0.13 0.12 0.11 0.1",
        string.Join(" ", QualityRatio.All.Select(ratio => ratio.Threshold.ToString(CultureInfo.InvariantCulture))));

    private static ParsedArticle Headed(params string[] lines) => Articles.Labeled(
        string.Join("\n\n", lines),
        line => line.Number == 1 ? LineKind.Title : line.Text.EndsWith('.') ? LineKind.Paragraph : LineKind.Heading).WithSections();
}
