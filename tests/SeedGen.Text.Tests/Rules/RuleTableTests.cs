using System.Reflection;

namespace SeedGen.Text.Tests.Rules;

public class RuleTableTests
{
    [Fact]
    public void EveryRuleIsInTheTable()
    {
        IEnumerable<Rule> declared = typeof(Rule).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => (Rule)field.GetValue(null)!)
            .Concat(BoilerplateRules.All);
        Assert.Equal(RuleTable.All.Select(rule => rule.Id), declared.Select(rule => rule.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void IdsAndNamesAreUniqueAndInOrder()
    {
        Assert.Equal(RuleTable.All.Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal), RuleTable.All.Select(rule => rule.Id));
        Assert.Equal(RuleTable.All.Count, RuleTable.All.Select(rule => rule.Name).Distinct().Count());
    }

    [Fact]
    public void EveryIdIsOfAFamily() =>
        Assert.All(RuleTable.All, rule =>
        {
            Assert.Matches("^SEED[12349][0-9]{3}$", rule.Id);
            Assert.True(Enum.IsDefined(rule.Family));
        });

    [Fact]
    public void EveryRuleThatIsAClassHasItsName() =>
        Assert.All(
            typeof(Rule).Assembly.GetTypes().Where(
                type => type.GetField("Rule", BindingFlags.Static | BindingFlags.Public)?.FieldType == typeof(Rule)),
            type => Assert.Equal(type.Name, ((Rule)type.GetField("Rule")!.GetValue(null)!).Name));

    [Fact]
    public void TitlesAndMessagesAreFinished() =>
        Assert.All(RuleTable.All, rule =>
        {
            Assert.True(char.IsUpper(rule.Title[0]) && !rule.Title.EndsWith('.'));
            Assert.False(rule.Message.EndsWith('.'));
            Assert.Contains("; ", rule.Message, StringComparison.Ordinal); // what is wrong; what to do
        });

    [Fact]
    public void EveryPageIsOfARule()
    {
        IEnumerable<string> pages =
            Directory.GetFiles(Path.Combine(Repository.Root, "docs", "rules"), "SEED*.md")
                .Select(path => Path.GetFileNameWithoutExtension(path));
        Assert.Equal(RuleTable.All.Select(rule => rule.Id), pages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryHelpLinkEndsInItsPage() =>
        Assert.All(RuleTable.All, rule => Assert.EndsWith("docs/rules/" + rule.Id + ".md", rule.HelpLink, StringComparison.Ordinal));
}
