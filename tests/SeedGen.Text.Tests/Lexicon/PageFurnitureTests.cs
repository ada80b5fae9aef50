namespace SeedGen.Text.Tests.Lexicon;

/// <summary>What holds for the phrases of every language.</summary>
public class PageFurnitureTests
{
    public static TheoryData<string> Languages { get; } = [.. Lexicons.PageFurnitureByLanguage.Keys];

    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryRowIsFoundWholeInEachLineItStandsFor(string language) =>
        Assert.All(RowsOf(language), row =>
        {
            var table = new PhraseTable(row.Kind + ":\n" + row.Row);
            Assert.All(PhraseExpansion.Of(row.Row[1..]), words =>
            {
                PhraseMatch match = Assert.Single(table.Find(words));
                Assert.Equal((row.Kind, 0, words.Count), (match.Kind.ToString(), match.First, match.Count));
            });
        });

    [Theory]
    [MemberData(nameof(Languages))]
    public void NoRowIsHiddenByAnotherOfAnyLanguage(string language) =>
        Assert.All(RowsOf(language), row => Assert.All(
            PhraseExpansion.Of(row.Row[1..]),
            words => Assert.Contains(
                Lexicons.PageFurniture.Find(words),
                match => match.Kind.ToString() == row.Kind && match.Count == words.Count)));

    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryKindIsBoilerplate(string language) =>
        Assert.All(RowsOf(language), row => Assert.True(Enum.Parse<LineKind>(row.Kind).IsBoilerplate(), row.Kind));

    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryLanguageHasPhrasesOfEachKindThatWordsCanTell(string language) =>
        Assert.Equal(
            [
                "Advertisement", "Comments", "Legal", "Navigation", "PageMetadata", "RelatedContent", "Sharing", "SiteNotice",
                "Subscription", "Widget",
            ],
            RowsOf(language).Select(row => row.Kind).Distinct().Order(StringComparer.Ordinal));

    /// <summary>Groups do not nest, and a row too rich in alternatives makes the table big.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void NoRowStandsForMoreThanSomeHundredLines(string language) =>
        Assert.All(RowsOf(language), row => Assert.InRange(PhraseExpansion.Of(row.Row[1..]).Count, 1, 300));

    private static IEnumerable<(string Kind, string Row)> RowsOf(string language)
    {
        string kind = "";
        foreach (string row in Lexicons.PageFurnitureByLanguage[language].Split('\n').Select(row => row.Trim()))
        {
            if (row.EndsWith(':'))
                kind = row.TrimEnd(':');
            else if (row.Length > 0)
                yield return (kind, row);
        }
    }
}
