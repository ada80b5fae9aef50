using FsCheck;
using FsCheck.Fluent;

namespace SeedGen.Text.Tests.Rules;

public class RuleTotalityTests
{
    /// <summary>Pieces that the rules look at twice, and any character at all.</summary>
    private static readonly Gen<string> Pieces = Gen.OneOf(
        Gen.Elements(
            "“", "”", "„", "‘", "’", "\"", "«", "»", "「", "」", " ", "  ", "\u00A0", "\n", "\r\n", "\u0085", "\n\n",
            ".", " ,", "...", ":", "Title:", "the the", "to", "To", "A",
            "<b>", "</b>", "<", "&amp;", "[1]", "[[", "]]", "{{", "}}", "**", "%s", "Ã", "©", "â€", "™", "\u001B[", "m", "\u202E",
            "\u200D", "e\u0301",
            "\u0430", "lorem ipsum dolor", "{", "}", "color: red",
            "s", "12\"", "\uFFFD", "\u0000", "\uFEFF", "\uD83D", "\uDE00", " – ", " | Elmsby Post", "Leave a reply",
            "A sentence of several words that goes on for a while, and ends here."),
        Gen.Choose(0, char.MaxValue).Select(code => ((char)code).ToString()));

    private static readonly Arbitrary<string> Texts = Arb.From(Pieces.ArrayOf().Select(string.Concat));

    private static readonly LineKind[] Kinds = Enum.GetValues<LineKind>();

    [Fact]
    public void EveryFindingOfAnyTextLiesInTheText() => Check(text => AllInOrder(ArticleReader.Read(text, "any")));

    [Fact]
    public void EveryFindingUnderAnyLabelingLiesInTheText() => Check(text =>
    {
        int seed = text.Length;
        ParsedArticle article =
            Articles.Labeled(text, line => Kinds[1 + ((line.Number * 7 + seed) % (Kinds.Length - 1))], seed % 2 == 0 ? "en" : null);
        LabeledLine? first = article.Lines.FirstOrDefault(line => !line.Line.IsBlank);
        return AllInOrder(article with { SiteName = first is null ? null : SiteNameReader.Read(first.Line)?.SiteName });
    });

    [Fact]
    public void ALongLineOfMarksIsCheckedWhole()
    {
        string marks = string.Concat(Enumerable.Repeat("“ the the ‘ , ” . ", 20_000));
        Assert.NotEmpty(Articles.InLanguage("en", marks).Found("RepeatedWord"));
    }

    [Theory]
    [InlineData("[", 100_000)]
    [InlineData("](x/", 50_000)]
    [InlineData("![", 50_000)]
    [InlineData("ab cd\n-----\n", 10_000)]
    [InlineData("[a](b)|\n---|\n", 10_000)]
    [InlineData("```a\n", 10_000)]
    [InlineData("``a ` ", 20_000)]
    [InlineData("a word\n,\n", 10_000)]
    public void ATextOfMarksAloneIsCheckedWhole(string marks, int times)
    {
        string text = string.Concat(Enumerable.Repeat(marks, times));
        Assert.All(ArticleChecker.Check(ArticleReader.Read(text, "any")), finding => Assert.InRange(finding.Span.End, 0, text.Length));
    }

    private static void Check(Func<string, bool> property) =>
        Prop.ForAll(Texts, property).HoldsFor(500);

    private static bool AllInOrder(ParsedArticle article)
    {
        IReadOnlyList<Finding> findings = ArticleChecker.Check(article);
        bool inText =
            findings.All(finding => finding.Span.Start >= 0 && finding.Span.Start <= finding.Span.End
                && finding.Span.End <= article.Source.Length);
        bool ordered = findings.Zip(findings.Skip(1)).All(pair => pair.First.Span.Start <= pair.Second.Span.Start);
        bool eachRuleOrdered = RuleTable.All.All(rule => rule.Check(article).Select(finding => finding.Span.Start).SequenceEqual(
            rule.Check(article).Select(finding => finding.Span.Start).Order()));
        return inText && ordered && eachRuleOrdered && findings.All(finding => finding.Message.Length > 0);
    }
}
