namespace SeedGen.Text.Tests.Rules;

public class CorpusTests
{
    private static readonly string[] Sentences =
        [.. Enumerable.Range(0, 20).Select(i => $"The {Nth(i)} boat of the {Nth(i * 7)} winter carried {Nth(i * 3)} barrels of {Nth(i * 11)} salt.")];

    [Fact]
    public void TheSameTextUnderAnotherHeadIsADuplicateAndBothAreNamed() => Assert.Equal(
        ["b.txt DuplicateArticle “b.txt” has the same text as “a.txt”; delete one of the two files"],
        Check(("b.txt", "Another title\n\n" + Body(0, 20)), ("a.txt", "A title\n\n" + Body(0, 20))));

    [Fact]
    public void ATextWithASentenceMoreIsANearDuplicate()
    {
        string found = Assert.Single(Check(("a.txt", "A title\n\n" + Body(0, 19)), ("b.txt", "Another\n\n" + Body(0, 20))));
        Assert.StartsWith("b.txt NearDuplicateArticle “b.txt” has 9", found, StringComparison.Ordinal);
        Assert.Contains("in common with “a.txt”", found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(16, true)]
    [InlineData(12, false)]
    public void TextsThatShareLessThanTheThresholdAreTwo(int shared, bool isNear) => Assert.Equal(
        isNear ? 1 : 0, Check(("a.txt", "A title\n\n" + Body(0, shared)), ("b.txt", "Another\n\n" + Body(0, 20))).Length);

    [Fact]
    public void OfManyCopiesEachIsFoundOnce() => Assert.Equal(
        99,
        Check([.. Enumerable.Range(0, 100).Select(i => ($"{i:00}.txt", $"Title {Nth(i)}\n\n" + Body(0, 19) + " The end " + Nth(i)))]).Length);

    [Fact]
    public void TwoTextsWithOneTitleAreFoundAtTheTitleOfTheLater()
    {
        CorpusFinding found = Assert.Single(Findings(("a.txt", "The week\n\n" + Body(0, 10)), ("b.txt", "THE WEEK!\n\n" + Body(10, 20))));
        Assert.Equal(("b.txt", "SameTitle", new TextRange(0, 9)), (found.Path, found.Finding.Rule.Name, found.Finding.Span));
    }

    [Fact]
    public void FilesWithoutTextAreNotLikeEachOther() => Assert.Empty(Check(("a.txt", ""), ("b.txt", "")));

    [Fact]
    public void AFileMayTurnTheRuleOff()
    {
        var off = new CheckOptions { FamilySeverities = new Dictionary<RuleFamily, Severity> { [RuleFamily.Corpus] = Severity.None } };
        ArticleFacts facts = Facts("A title\n\n" + Body(0, 20));
        CorpusFile[] files = [new("a.txt", facts, CheckOptions.Default), new("b.txt", facts, off), new("c.txt", facts, CheckOptions.Default)];
        Assert.Equal(["c.txt"], CorpusChecker.Check(files, TemplateLines.None).Select(found => found.Path));
    }

    [Fact]
    public void ACommentSilencesTheRuleInItsFile() => Assert.Empty(Check(
        ("a.txt", "A title\n\n" + Body(0, 20)), ("b.txt", "<!-- seedgen-disable-file SEED4001 -->\nA title\n\n" + Body(0, 20))));

    [Fact]
    public void AParagraphOfThreeFilesThatIsKeptIsATemplateLine()
    {
        const string Promise = "The paper is printed on the island that it tells of.";
        (string, string)[] files =
            [.. Enumerable.Range(0, 3).Select(i => ($"{i}.txt", $"Title {Nth(i)}\n\n{Body(i * 6, i * 6 + 3)}\n\n{Promise}\n\n{Body(i * 6 + 3, i * 6 + 6)}"))];
        TemplateLines templates = TemplateLines.Find(files.Select(file => LineKey.ReadAll(file.Item2)));
        CorpusFile[] read = [.. files.Select(file => new CorpusFile(file.Item1, Facts(file.Item2), CheckOptions.Default))];
        IReadOnlyList<CorpusFinding> found = CorpusChecker.Check(read, templates);
        Assert.Equal(["0.txt", "1.txt", "2.txt"], found.Select(finding => finding.Path));
        Assert.All(found, finding => Assert.Equal("SiteTemplateLine", finding.Finding.Rule.Name));
        Assert.All(found, finding => Assert.Contains("stands in 3 files", finding.Finding.Message, StringComparison.Ordinal));
        Assert.Empty(CorpusChecker.Check(read, TemplateLines.None));
    }

    [Fact]
    public void SimilarityIsTheShareOfTheRunsThatBothHave()
    {
        uint[] first = Shingles.Read("one two three four five six"), second = Shingles.Read("One, two three four five seven");
        Assert.Equal(2, first.Length);
        Assert.Equal(1.0 / 3, Shingles.Similarity(first, second), 6);
        Assert.Empty(Shingles.Read("four words are few"));
    }

    [Theory]
    [InlineData(25)]
    [InlineData(50)]
    [InlineData(1000)]
    public void SetsThatAreAlikeShareABandAndOthersSeldomDo(int size)
    {
        Assert.Equal(200, Enumerable.Range(0, 200).Count(seed => ShareABand(seed, size, SimilarTexts.Threshold)));
        Assert.InRange(Enumerable.Range(0, 200).Count(seed => ShareABand(seed, size, similarity: 0.1)), 0, 5);
    }

    /// <summary>Whether two sets of random numbers, of which so many are in both, share a band.</summary>
    private static bool ShareABand(int seed, int size, double similarity)
    {
        var random = new Random(seed);
        uint[] shared = Draw((int)Math.Ceiling(2 * size * similarity / (1 + similarity)));
        return Bands().Zip(Bands()).Any(pair => pair.First == pair.Second);

        uint[] Draw(int count) => [.. Enumerable.Range(0, count).Select(_ => (uint)random.NextInt64(1L << 32))];

        ulong[] Bands() => MinHash.BandsOf([.. shared.Concat(Draw(size - shared.Length))]);
    }

    private static string Nth(int i) => new([(char)('a' + i % 26), (char)('a' + i / 26 % 26), 'o', (char)('a' + i * 5 % 26)]);

    private static string Body(int first, int end) => string.Join(" ", Sentences[first..end]);

    /// <summary>The first line is the title, and every other a paragraph.</summary>
    private static ArticleFacts Facts(string text)
    {
        int first = LineReader.Read(text).FirstOrDefault(line => !line.IsBlank)?.Number ?? 0;
        return ArticleFacts.Of(
            Articles.Labeled(text, line => line.Number == first ? LineKind.Title : LineKind.Paragraph).WithSections());
    }

    private static IReadOnlyList<CorpusFinding> Findings(params (string Path, string Text)[] files) =>
        CorpusChecker.Check(files.Select(file => new CorpusFile(file.Path, Facts(file.Text), CheckOptions.Default)), TemplateLines.None);

    private static string[] Check(params (string Path, string Text)[] files) =>
        [.. Findings(files).Select(found => $"{found.Path} {found.Finding.Rule.Name} {found.Finding.Message}")];
}
