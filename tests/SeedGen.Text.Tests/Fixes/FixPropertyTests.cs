using FsCheck;
using FsCheck.Fluent;

namespace SeedGen.Text.Tests.Fixes;

/// <summary>What holds of every repair.</summary>
public class FixPropertyTests
{
    /// <summary>Faults to put into a good text.</summary>
    private static readonly Gen<string> Faults = Gen.Elements(
        "the the", "goes ,", " .", "“ ", " ”", "‘s", "end.Next", "a Ã©", "&amp;", "<b>bold</b>", "\u200B", "\uFB01ne", "e\u0301",
        "\u001B[31m", "\r\n", "\n", "\n\n", "\u0007", "\u202E", "\n- Advertisement -\n", "\n\nLeave a Reply\nYour email address will not be published.\n\n",
        "\nShareTweetPin\n", "\n\nRelated posts\nAnother bridge falls into the river…\n", "[citation needed]", "(", ")", "soft\u00ADhyphen",
        "pea", "hyphen-\nated", "<!-- seedgen-disable-next-line SEED2024 -->\n", " раper ");

    private static readonly Gen<string> Words = Gen.Elements(
        "boat ", "harbor ", "the ", "of ", "winter. ", "Council, ", "yard ", "“quay” ", "it’s ", "and ",
        "Marigold ", "stood ", "tide. ", "Then ");

    private static readonly Gen<string> Paragraphs =
        Gen.Frequency((8, Words), (1, Faults)).ListOf().Select(string.Concat).ListOf().Select(list => Rules.Articles.With([.. list]));

    private static readonly Arbitrary<string> Texts = Arb.From(Gen.Frequency((3, Paragraphs), (1, AnyText.Arbitrary.Generator)));

    [Fact]
    public void ToRepairARepairedTextChangesNothing() => Check(text => Fixing.Fix(Fixing.Fix(text).Source()).Rounds.Count == 0);

    [Fact]
    public void WhatIsFixableIsFixedOrNamedAsLeft() => Check(text =>
    {
        FixedText repaired = Fixing.Fix(text);
        return repaired.Text.Findings.Where(finding => finding.Edits.Count > 0).SequenceEqual(repaired.Left);
    });

    [Fact]
    public void NoRuleFindsMoreThanBefore() => Check(text =>
    {
        Dictionary<Rule, int> before = Count(Fixing.Check(text));
        return Count(Fixing.Fix(text).Text).All(found => before.TryGetValue(found.Key, out int count) && found.Value <= count);
    });

    [Fact]
    public void TheTextOutsideTheEditsIsUntouched() => Check(text =>
    {
        FixedText repaired = Fixing.Fix(text);
        string last = text;
        foreach (TextEdits round in repaired.Rounds)
        {
            string next = round.Apply(last);
            if (Without(last, round.All.Select(edit => edit.Span)) != Without(next, PutIn(round)))
                return false;
            last = next;
        }
        return last == repaired.Source();
    });

    [Fact]
    public void WhatTheArticleSaysIsNotLostWithTheBoilerplateAroundIt() => Check(text =>
    {
        FixedText repaired = new TextFixer(Fixing.Check, finding => finding.Rule.Family == RuleFamily.Boilerplate).Fix(text);
        return repaired.Text.Article.Body == ArticleReader.Read(text, "test").Body;
    });

    private static void Check(Func<string, bool> property) =>
        Prop.ForAll(Texts, property).HoldsFor(60);

    private static Dictionary<Rule, int> Count(CheckedText text) =>
        text.Findings.GroupBy(finding => finding.Rule).ToDictionary(group => group.Key, group => group.Count());

    /// <summary>Where the new texts stand.</summary>
    private static IEnumerable<TextRange> PutIn(TextEdits round)
    {
        int moved = 0;
        foreach (TextEdit edit in round.All)
        {
            int start = edit.Span.Start + moved;
            moved += edit.NewText.Length - edit.Span.Length;
            yield return new TextRange(start, start + edit.NewText.Length);
        }
    }

    private static string Without(string text, IEnumerable<TextRange> spans)
    {
        foreach (TextRange span in spans.Reverse())
            text = text.Remove(span.Start, span.Length);
        return text;
    }
}
