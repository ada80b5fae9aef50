using Microsoft.CodeAnalysis.CSharp;

namespace SeedGen.Analyzers.Tests;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("Trade talks resume in Geneva", "TradeTalksResumeInGeneva")]
    [InlineData("Growers' harvest isn't what it’s been", "GrowersHarvestIsntWhatItsBeen")]
    [InlineData("‘Too late’ for rock'n'roll", "TooLateForRocknroll")]
    [InlineData("Café Ærø: Łódź, Straße & Þingvellir", "CafeAeroLodzStrasseThingvellir")]
    [InlineData("Cafe\u0301 society", "CafeSociety")]
    [InlineData("Co\u00ADop\u200Beration\u202E", "Cooperation")]
    [InlineData("NATO and the EU", "NATOAndTheEU")]
    [InlineData("HARVEST BEGINS EARLY", "HarvestBeginsEarly")]
    [InlineData("NATO", "NATO")]
    [InlineData("snake_case and kebab-case", "SnakeCaseAndKebabCase")]
    [InlineData("日本の経済", "日本の経済")]
    [InlineData("Москва и мир", "МоскваИМир")]
    [InlineData("Йод и ёлка", "ЙодИЁлка")]
    [InlineData("हिन्दी समाचार", "हिन्दीसमाचार")]
    [InlineData("tail wind 🌬 rises", "TailWindRises")]
    public void WordsAreJoinedInPascalCase(string text, string name) => Assert.Equal(name, Identifier.PascalCase(text));

    [Theory]
    [InlineData("2024 in review", "_2024InReview")]
    [InlineData("2024-07-27 news", "_2024_07_27News")]
    [InlineData("Top 5,000 towns", "Top5_000Towns")]
    [InlineData("5G is here", "_5GIsHere")]
    [InlineData("001_3bb9de", "_001_3bb9de")]
    public void UnderscoresStandBeforeALeadingDigitAndBetweenNumbers(string text, string name) =>
        Assert.Equal(name, Identifier.PascalCase(text));

    [Theory]
    [InlineData("")]
    [InlineData("?!… —")]
    [InlineData("🌬")]
    [InlineData("\uD800")]
    public void ATextWithoutLettersHasNoName(string text) => Assert.Equal("", Identifier.PascalCase(text));

    [Fact]
    public void ANameIsCutAfterTheLastWholeWordThatFits() =>
        Assert.Equal(
            "TheDelegationsMetOnMondayForTheFirstTimeSince",
            Identifier.PascalCase("The delegations met on Monday for the first time since yesterday's adjournment"));

    [Fact]
    public void AWordLongerThanANameIsCut() => Assert.Equal(48, Identifier.PascalCase(new string('京', 100)).Length);

    [Fact]
    public void EveryTextMakesAValidIdentifierOrNone()
    {
        var random = new Random(7);
        for (int round = 0; round < 2000; round++)
        {
            string text = new([.. Enumerable.Range(0, random.Next(1, 40)).Select(_ => (char)random.Next(1, 0xFFFF))]);
            string name = Identifier.PascalCase(text);
            Assert.True(name.Length == 0 || SyntaxFacts.IsValidIdentifier(name), name);
        }
    }
}
