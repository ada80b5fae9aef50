namespace SeedGen.Text.Tests.Rules;

public class RulePageTests
{
    public static TheoryData<string> Ids => [.. RuleTable.All.Select(rule => rule.Id)];

    public static IEnumerable<object[]> Examples => RuleTable.All.SelectMany(
        rule => Enumerable.Range(0, RulePage.Read(rule).Examples.Count).Select(example => new object[] { rule.Id, example }));

    [Theory]
    [MemberData(nameof(Examples))]
    public void AnExampleGivesWhatItsPageSays(string id, int example)
    {
        Rule rule = RuleTable.All.Single(rule => rule.Id == id);
        (string seed, string[] findings) = RulePage.Read(rule).Examples[example];
        ParsedArticle article = ArticleReader.Read(seed, "example");
        Assert.Equal(
            findings,
            ArticleChecker.Check(article, On(rule)).Where(finding => finding.Rule == rule).Select(finding => Place.Of(article, finding)));
    }

    /// <summary>A rule that is off shows what it does once it is on.</summary>
    private static CheckOptions On(Rule rule) => rule.Severity != Severity.None
        ? CheckOptions.Default
        : new CheckOptions { Severities = new Dictionary<string, Severity> { [rule.Id] = Severity.Warning } };

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryRuleOfOneArticleShowsOneThatWarnsAndOneThatDoesNot(string id)
    {
        Rule rule = RuleTable.All.Single(rule => rule.Id == id);
        RulePage page = RulePage.Read(rule);
        bool inWords = rule.Family == RuleFamily.Configuration || rule.NeedsEveryFile;
        Assert.Equal(!inWords && rule != VeryLong.Rule, page.Examples.Any(example => example.Findings.Length > 0));
        Assert.Equal(!inWords, page.Examples.Any(example => example.Findings.Length == 0));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryPageSaysWhatTheRuleIs(string id)
    {
        Rule rule = RuleTable.All.Single(rule => rule.Id == id);
        Assert.StartsWith(
            $"# {rule.Id} {rule.Name}\n\n{rule.Title}.\n\n"
            + $"Family: {rule.Family}. Severity unless configured: {rule.Severity}.\n\n## Cause\n",
            RulePage.Read(rule).Text,
            StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryPageHasTheSameSections(string id)
    {
        string[] sections =
            [.. RulePage.Read(RuleTable.All.Single(rule => rule.Id == id)).Text
                .Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal))];
        Assert.Equal(
            ["## Cause", "## An example that warns", "## An example that does not warn", "## How to fix it", "## How to configure it"],
            sections);
    }
}
