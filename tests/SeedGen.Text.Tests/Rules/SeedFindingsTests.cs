namespace SeedGen.Text.Tests.Rules;

/// <summary>What a careful reader finds in the five real texts, and nothing else.</summary>
public class SeedFindingsTests
{
    private static readonly string[] Rules =
    [
        "RepeatedWord", "WrongDirectionQuote", "UnbalancedQuote", "SpaceBeforePunctuation", "NotUtf8", "ControlCharacter",
        "UnbalancedBracket", "MissingSpace", "GluedWords", "LostApostrophe", "HyphenatedLineBreak", "HardWrappedLines", "TruncatedText",
        "TorturedPhrase", "RepeatedParagraph", "LongToken",
    ];

    [Theory]
    [InlineData("000_950ee072a1ad5cbe", "3,1-7 LostApostrophe", "3,66-72 LostApostrophe")]
    [InlineData("001_3bb9de54f4243c04", "3,1-13 GluedWords", "17,77-78 WrongDirectionQuote")]
    [InlineData(
        "002_27e873f1d76525a9", "8,1-27 TorturedPhrase", "14,90-106 TorturedPhrase", "20,46-51 RepeatedWord",
        "30,117-130 TorturedPhrase", "40,47-62 TorturedPhrase", "42,226-255 TorturedPhrase")]
    [InlineData("003_69a9859072123f34")]
    [InlineData(
        "004_d6032fc9d0dc3a3c", "11,210-212 SpaceBeforePunctuation", "28,140-141 UnbalancedQuote",
        "28,243-262 RepeatedWord", "30,230-231 WrongDirectionQuote",
        "56,225-227 SpaceBeforePunctuation", "58,107-122 GluedWords")]
    public void MalformedTextIsFoundAtItsLineAndColumn(string seed, params string[] findings)
    {
        ParsedArticle article = ArticleReader.Read(File.ReadAllText(Path.Combine(Repository.Root, "tests", "Seeds", seed + ".txt")), seed);
        Assert.Equal(
            findings,
            ArticleChecker.Check(article).Where(finding => Rules.Contains(finding.Rule.Name))
                .Select(finding => Place.Of(article, finding)));
    }
}
