namespace SeedGen.Text.Tests.Fixes;

public class TextFixerTests
{
    private const string Comments = "Leave a Reply\nYour email address will not be published. Required fields are marked *";

    [Fact]
    public void BoilerplateAtTheEndGoesWithTheGapInFront() =>
        Assert.Equal(Rules.Articles.With(), Fixing.Fix(Rules.Articles.With() + "\n" + Comments + "\n").Source());

    [Fact]
    public void BoilerplateBetweenParagraphsGoesWithOneOfTheTwoGaps()
    {
        string paragraph = "The boat was the Marigold, and it had spent the winter in the yard down the coast, where it was painted.";
        Assert.Equal(Rules.Articles.With(paragraph), Fixing.Fix(Rules.Articles.With("- Advertisement -", paragraph)).Source());
    }

    [Fact]
    public void ACommentOnFindingsIsNotDeletedWithTheLinesUnderIt()
    {
        string text = Rules.Articles.With("<!-- seedgen-disable-next-line SEED2024 -->\n- Advertisement -");
        Assert.Equal(text, Fixing.Fix(text).Source());
    }

    [Fact]
    public void ATextThatIsAllBoilerplateIsLeft()
    {
        string text = Comments + "\n";
        Assert.Equal(text, Fixing.Fix(text).Source());
    }

    [Fact]
    public void OnlyWhatIsWantedIsRepaired()
    {
        string text = Rules.Articles.With() + "\n" + Comments + "\n";
        Assert.Equal(text, new TextFixer(Fixing.Check, finding => finding.Rule.Family == RuleFamily.Text).Fix(text).Source());
    }

    [Fact]
    public void ARepairThatBringsAnotherFindingIsLeft()
    {
        FixedText text = new TextFixer(text => Letters(text, RuleFamily.Text), _ => true).Fix("-a-");
        Assert.Equal("-a-", text.Source());
        Assert.Single(text.Left);
    }

    [Fact]
    public void WhatCannotBeRepairedHoldsUpNothingElse()
    {
        FixedText text = new TextFixer(text => Letters(text, RuleFamily.Text), _ => true).Fix("a-bb-a");
        Assert.Equal("a--a", text.Source());
        Assert.Equal((2, 2), (text.Fixed.Count, text.Left.Count));
    }

    [Fact]
    public void BoilerplateThatIsUncoveredIsDeletedToo() =>
        Assert.Equal("--", new TextFixer(text => Letters(text, RuleFamily.Boilerplate), _ => true).Fix("a-bb-a").Source());

    /// <summary>A text with two rules of a family: to repair an a is to make it a b, and to repair a b is to delete it.</summary>
    private static CheckedText Letters(string text, RuleFamily family)
    {
        Rule[] rules = [.. RuleTable.All.Where(rule => rule.Family == family).Take(2)];
        IEnumerable<Finding> findings = text.Index().Where(each => each.Item is 'a' or 'b').Select(each =>
        {
            var span = new TextRange(each.Index, each.Index + 1);
            return new Finding(rules[each.Item - 'a'], span, "", "", "") { Edits = new(new TextEdit(span, each.Item == 'a' ? "b" : "")) };
        });
        return new CheckedText(ArticleReader.Read(text, "test"), [.. findings]);
    }
}
