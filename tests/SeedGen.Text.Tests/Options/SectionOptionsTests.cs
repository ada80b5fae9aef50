namespace SeedGen.Text.Tests.Options;

public class SectionOptionsTests
{
    private static readonly Rule Quotes = RuleTable.All.Single(rule => rule.Name == "UnbalancedQuote");

    [Fact]
    public void NoKeysAreTheDefault() => Assert.Same(SectionOptions.Default, SectionOptions.Read([]));

    [Fact]
    public void KeysOfOthersAreTheirOwn() => Assert.Same(SectionOptions.Default, Read(("indent_size", "four"), ("dotnet_seedgen", "x")));

    [Fact]
    public void EveryKeyIsRead()
    {
        SectionOptions options = Read(
            ("seedgen_language", "DE"), ("seedgen_boilerplate_phrases", "Mehr lesen | Zur Startseite"), ("seedgen_site_name", "Elmsby Post"),
            ("seedgen_date_order", "mdy"), ("seedgen_boilerplate_confidence", "0.5"), ("seedgen_allowed_words", "to to, Chinas"));
        Assert.Equal("de", options.Reading.Language);
        Assert.Equal(["Mehr lesen", "Zur Startseite"], options.Reading.BoilerplatePhrases);
        Assert.Equal("Elmsby Post", options.Reading.SiteName);
        Assert.Equal(DateOrder.MonthFirst, options.Reading.DateOrder);
        Assert.Equal(0.5, options.Checking.BoilerplateConfidence);
        Assert.Empty(options.Problems);
    }

    [Theory]
    [InlineData("Posts/a.md", null, true)]
    [InlineData("Posts/a.MARKDOWN", null, true)]
    [InlineData("Posts/a.txt", null, null)]
    [InlineData("Posts/readme", null, null)]
    [InlineData("Posts/a.md", "false", false)]
    [InlineData("Posts/a.txt", "True", true)]
    public void AFileIsMarkdownByItsNameUnlessAKeySaysWhatItIs(string path, string? value, bool? isMarkdown) =>
        Assert.Equal(isMarkdown, (value is null ? SectionOptions.Default : Read(("seedgen_markdown", value))).Of(path).Checking.IsMarkdown);

    [Fact]
    public void WhatIsReadIsEqualByValue() => Assert.Equal(
        Read(("seedgen_boilerplate_phrases", "a|b"), ("seedgen_language", "en")).Reading,
        Read(("seedgen_language", "en"), ("seedgen_boilerplate_phrases", " a | b ")).Reading);

    [Theory]
    [InlineData("none", Severity.None)]
    [InlineData("Suggestion", Severity.Suggestion)]
    [InlineData("warning", Severity.Warning)]
    [InlineData("ERROR", Severity.Error)]
    public void ARuleHasTheSeverityOfItsKey(string word, Severity severity) =>
        Assert.Equal(severity, Read(("seedgen_severity.seed2020", word)).Checking.SeverityOf(Quotes));

    [Fact]
    public void AFamilyGivesItsRulesTheirSeverityAndNoOthers()
    {
        CheckOptions checks = Read(("seedgen_severity.text", "error")).Checking;
        Assert.Equal(Severity.Error, checks.SeverityOf(Quotes));
        Assert.Equal(Severity.Warning, checks.SeverityOf(MissingTitle.Rule));
    }

    [Fact]
    public void ARulesOwnKeyCountsMoreThanItsFamilys() => Assert.Equal(
        Severity.Suggestion,
        Read(("seedgen_severity.SEED2020", "suggestion"), ("seedgen_severity.Text", "error")).Checking.SeverityOf(Quotes));

    [Fact]
    public void ARuleThatIsOffIsTurnedOnByItsOwnKeyAlone()
    {
        Assert.Equal(Severity.None, Read(("seedgen_severity.Corpus", "error")).Checking.SeverityOf(UnusedArticle.Rule));
        Assert.Equal(Severity.Warning, Read(("seedgen_severity.SEED4005", "warning")).Checking.SeverityOf(UnusedArticle.Rule));
    }

    [Theory]
    [InlineData("seedgen_langauge", "write “seedgen_language”, if that was meant")]
    [InlineData("seedgen_severity.SEED2990", "write “seedgen_severity.SEED")]
    [InlineData("seedgen_severity.boilerplat", "write “seedgen_severity.Boilerplate”")]
    [InlineData("seedgen_colour_of_the_sky_at_night", "take one that docs/configuration.md lists")]
    public void AKeyThatNobodyKnowsIsSaidWithTheOneThatWasMeant(string key, string advice)
    {
        OptionProblem problem = Assert.Single(Read((key, "en")).Problems);
        Assert.Equal("SEED9004", problem.Rule.Id);
        Assert.Contains(advice, problem.Finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seedgen_language", "german", "a code of ISO 639-1")]
    [InlineData("seedgen_date_order", "dym", "dmy, mdy or ymd")]
    [InlineData("seedgen_boilerplate_confidence", "0,9", "a number from 0 to 1")]
    [InlineData("seedgen_boilerplate_phrases", "...", "phrases of one word or more")]
    [InlineData("seedgen_severity.SEED2020", "loud", "none, suggestion, warning or error")]
    public void AValueThatAKeyCannotHaveIsSaidWithWhatItMayAndLeavesTheDefault(string key, string value, string allowed)
    {
        SectionOptions options = Read((key, value));
        OptionProblem problem = Assert.Single(options.Problems);
        Assert.Equal("SEED9005", problem.Rule.Id);
        Assert.Contains(allowed, problem.Finding.Message, StringComparison.Ordinal);
        Assert.Equal(SectionOptions.Default, options with { Problems = ValueList<OptionProblem>.Empty });
    }

    [Fact]
    public void AKeyWithoutAValueSaysNothing() => Assert.Same(SectionOptions.Default, Read(("seedgen_language", " ")));

    [Fact]
    public void EveryKeyIsToldOfOnce() =>
        Assert.Equal(OptionKeys.All.Select(key => key.Name).Distinct().Order(StringComparer.Ordinal), OptionKeys.All.Select(key => key.Name));

    internal static SectionOptions Read(params (string Key, string Value)[] keys) =>
        SectionOptions.Read(keys.Select(key => new KeyValuePair<string, string>(key.Key, key.Value)));
}
