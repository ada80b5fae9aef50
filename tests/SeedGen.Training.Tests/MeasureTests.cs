namespace SeedGen.Training.Tests;

public class MeasureTests
{
    private const int Digits = 9;

    [Theory]
    [InlineData("Don’t panic, 42_a!", "don t panic 42_a")]
    [InlineData("½ of x²", "½ of x²")]
    [InlineData("日本語 text", "日 本 語 text")]
    [InlineData("アイ", "ア イ")]
    [InlineData("한국어 뉴스", "한국어 뉴스")]
    [InlineData("İz", "i z")]
    [InlineData("… — !", "")]
    public void WordsAreRunsOfLettersAndDigitsAndEachHanOrKanaCharacter(string text, string words) =>
        Assert.Equal(words, string.Join(' ', MeasuredWords.Read(text)));

    [Fact]
    public void TextIsComparedInRunsOfFourWords() =>
        Assert.Equal(new TextOverlap(Shared: 2, Kept: 3, Wanted: 4), TextOverlap.Of(Words("a b c d e f"), Words("z a b c d e y")));

    [Fact]
    public void ARunCountsAsOftenAsItStands() =>
        Assert.Equal(new TextOverlap(1, 5, 1), TextOverlap.Of(Words("a b c d a b c d"), Words("a b c d")));

    [Theory]
    [InlineData("a b", "a b", 1)]
    [InlineData("a b", "a c", 0)]
    public void FewerWordsThanARunHasAreOneRun(string kept, string wanted, int shared) =>
        Assert.Equal(new TextOverlap(shared, 1, 1), TextOverlap.Of(Words(kept), Words(wanted)));

    [Fact]
    public void RunsGoOnFromLineToLine() =>
        Assert.Equal(2, TestPage.Score(TestPage.Of("+a b", "#c", "+d e"), "+++").Text.Shared);

    [Fact]
    public void TitlesMetaAndLinesInDoubtAreNeitherRightNorWrong()
    {
        CorpusPage page = TestPage.Of("=a b c d", ":e f g h", "?i j k l", "+m n o p", "-q r s t");
        foreach (string kept in new[] { "+++++", "---++" })
        {
            PageScore score = TestPage.Score(page, kept);
            Assert.Equal(new TextOverlap(1, 5, 1), score.Text);
            Assert.Equal(new LineCounts(Found: 0, Lost: 0, Missed: 1), score.Lines);
        }
    }

    [Fact]
    public void TextF1IsTheMeanOfTheMeansOverPages()
    {
        PageScore[] pages =
        [
            TestPage.Score(TestPage.Of("+a b c d", "-e f g h"), "++"),
            TestPage.Score(TestPage.Of("+a b c d", "-e f g h"), "--"),
            TestPage.Score(TestPage.Of("-a b c d"), "-"),
        ];
        Assert.Equal(0.2, Value("text_p", pages), Digits);
        Assert.Equal(0.5, Value("text_r", pages), Digits);
        Assert.Equal(2 * 0.2 * 0.5 / 0.7, Value("text_f1", pages), Digits);
    }

    [Fact]
    public void LineF1IsOverAllLinesTogetherAndPageF1TheMeanOverPages()
    {
        PageScore[] pages =
        [
            TestPage.Score(TestPage.Of("+a", "-b", "-c", "-d"), "---+"),
            TestPage.Score(TestPage.Of("+a", "-b"), "+-"),
            TestPage.Score(TestPage.Of("+a"), "+"),
        ];
        Assert.Equal(3.0 / 4, Value("line_p", pages), Digits);
        Assert.Equal(3.0 / 4, Value("line_r", pages), Digits);
        Assert.Equal(3.0 / 4, Value("line_f1", pages), Digits);
        Assert.Equal((2.0 / 3 + 1) / 2, Value("page_line_f1", pages), Digits);
    }

    [Fact]
    public void WhatOnlyAnEngineGivesIsNotMeasuredOnARule()
    {
        PageScore[] pages = [TestPage.Score(TestPage.Of("+a", "-b"), "+-")];
        Assert.All(
            ["warn_p", "warn_r", "ece", "title_ok", "date_ok", "date_p", "author_ok"],
            name => Assert.Equal(double.NaN, Value(name, pages)));
    }

    [Fact]
    public void WarningsAreRightOnBoilerplate()
    {
        CorpusPage page = TestPage.Of("+a", "-b", "-c", "=d");
        var reading = new PageReading([.. "!!-!".Select(mark => new LineReading(default, Score: null, IsWarned: mark == '!'))]);
        Assert.Equal(new WarningCounts(Right: 1, Warned: 2, Boilerplate: 2), WarningCounts.Of(page, reading));
    }

    [Fact]
    public void EveryMeasureIsFoundByItsName() =>
        Assert.All(Measure.All, measure => Assert.Equal(measure.Name, Measure.Find(measure.Name)?.Name));

    private static double Value(string name, IReadOnlyList<PageScore> pages) => Measure.Find(name)!.Of(pages);

    private static string[] Words(string words) => words.Split(' ');
}
