using SeedGen.Text.Tests.Rules;

namespace SeedGen.Text.Tests.Fixes;

/// <summary>
/// The edits of each rule by themselves, on the examples of its page, without the check that holds repairs to their promise.
/// </summary>
public class RuleFixTests
{
    public static IEnumerable<object[]> Examples => RuleTable.All
        .Where(rule => rule.FixTitle is not null)
        .SelectMany(rule => RulePage.Read(rule).Examples.Index().Select(example => new object[] { rule.Id, example.Index }));

    [Theory]
    [MemberData(nameof(Examples))]
    public void TheEditsOfAPagesExampleRepairItAndBringNothing(string id, int example)
    {
        Rule rule = RuleTable.All.Single(rule => rule.Id == id);
        CheckedText text = Fixing.Check(RulePage.Read(rule).Examples[example].Seed);
        Finding[] fixable = [.. TextEdits.Compatible(text.Findings.Where(finding => finding.Rule == rule))];
        CheckedText repaired = text.Apply(fixable);
        Assert.Equal(
            text.Findings.Count(finding => finding.Rule == rule) - fixable.Length, repaired.Findings.Count(finding => finding.Rule == rule));
        Assert.All(
            repaired.Findings.CountBy(finding => finding.Rule),
            found => Assert.True(found.Value <= text.Findings.Count(finding => finding.Rule == found.Key), found.Key.Name));
    }
}
