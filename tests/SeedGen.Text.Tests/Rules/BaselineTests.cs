namespace SeedGen.Text.Tests.Rules;

public class BaselineTests
{
    private const string Path = "Seeds/harbor.txt";
    private const string First = "The boat sailed to to the outer islands and came back in the evening.";
    private const string Second = "It sailed again on on Monday, when the wind had turned to the north.";

    [Fact]
    public void WhatIsKnownIsSilent() => Assert.Empty(Unknown(Of(Text(First, Second)), Text(First, Second)));

    [Fact]
    public void WhatIsNewIsNot() => Assert.Equal(["on on"], Unknown(Of(Text(First)), Text(First, Second)));

    [Fact]
    public void AnotherFileIsNotKnown() => Assert.Equal(["to to"], Unknown(Of(Text(First)), Text(First), "Seeds/other.txt"));

    [Theory]
    [InlineData("A line more.\n\n", "")]
    [InlineData("", " The captain said so himself, and he had seen it from the quay.")]
    public void AnEditElsewhereChangesNothing(string before, string behind) =>
        Assert.Empty(Unknown(Of(Text(First)), Text(before + First + behind)));

    [Fact]
    public void OtherLineBreaksChangeNothing() =>
        Assert.Empty(Unknown(Of(Text(First)), Text(First).Replace("\n", "\r\n", StringComparison.Ordinal)));

    [Fact]
    public void ASecondOfTheSameKindIsNew() => Assert.Equal(["to to"], Unknown(Of(Text(First)), Text(First, First)));

    [Fact]
    public void WhatIsGoneIsNotMet()
    {
        Baseline baseline = Of(Text(First, Second));
        var met = new List<BaselineKey>();
        ParsedArticle article = ArticleReader.Read(Text(First), "a");
        baseline.Unknown(Path, article.Source, Findings(article), met.Add);
        BaselineEntry stale = Assert.Single(baseline.Entries, entry => !met.Contains(entry.Key));
        Assert.Equal("on on", stale.Excerpt);
    }

    [Fact]
    public void ItIsSortedLinesThatReadWell()
    {
        string text = Baseline.Write(Entries(Text(First, Second)));
        string[] lines = [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')];
        Assert.Equal(lines.Order(StringComparer.Ordinal), lines);
        Assert.All(lines, line => Assert.Matches("^Seeds/harbor.txt\tSEED2024\t[0-9a-f]{16}\t(to to|on on)$", line));
        Assert.Equal(2, lines.Length);
    }

    [Fact]
    public void AnEntryOfAFindingAboutTheFileHasNoWords()
    {
        BaselineEntry entry = Assert.Single(Baseline.EntriesOf(Path, "Any", [new Finding(MissingTitle.Rule, default(TextRange))]));
        Assert.EndsWith(entry.Key.Fingerprint, entry.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void LinesThatAreNoneAreTold()
    {
        Baseline baseline = Baseline.Read("# a comment\n\nSeeds/a.txt SEED2024 0123\nSeeds/a.txt\tSEED2024\t0123456789abcdef\n");
        Assert.Equal(new TextRange(13, 38), Assert.Single(baseline.Unreadable));
        Assert.Equal(new TextRange(39, 76), Assert.Single(baseline.Entries).Span);
    }

    private static string Text(params string[] paragraphs) => Articles.With(paragraphs);

    private static Finding[] Findings(ParsedArticle article) =>
        [.. ArticleChecker.Check(article).Where(finding => finding.Rule.Name == "RepeatedWord")];

    private static IEnumerable<BaselineEntry> Entries(string text) =>
        Baseline.EntriesOf(Path, text, Findings(ArticleReader.Read(text, "a")));

    private static Baseline Of(string text) => Baseline.Read(Baseline.Write(Entries(text)));

    private static string[] Unknown(Baseline baseline, string text, string path = Path)
    {
        ParsedArticle article = ArticleReader.Read(text, "a");
        return [.. baseline.Unknown(path, text, Findings(article), _ => { }).Select(found => text.Substring(found.Span.Start, found.Span.Length))];
    }
}
