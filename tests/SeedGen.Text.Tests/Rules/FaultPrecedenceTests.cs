namespace SeedGen.Text.Tests.Rules;

/// <summary>Characters that two rules might report are reported by one.</summary>
public class FaultPrecedenceTests
{
    [Theory]
    [InlineData("It\u00E2\u0080\u0099s late.", "Mojibake")]
    [InlineData("It \u001B[1mwent on.", "AnsiEscape")]
    [InlineData("It \u009B1mwent on.", "AnsiEscape")]
    [InlineData("A <a href=\"x?a=1&amp;b=%s\">boat</a> came.", "HtmlRemnant")]
    [InlineData("It {{cite web|url=x|title=y}} went.", "MarkupRemnant")]
    [InlineData("Dear {{name}}, it went.", "TemplatePlaceholder")]
    [InlineData("It \uFEFFwent on.", "ControlCharacter")]
    [InlineData("It was \u00EF\u00BF\u00BD lost.", "Mojibake")]
    [InlineData("The word they\u0420\u0406\u0420\u201A\u0432\u201E\u045Ere is misread twice.", "Mojibake")]
    [InlineData("\u00E2\u20AC\u0153It went,\u00E2\u20AC\u009D he said, “and so did I.", "Mojibake")]
    public void OneRuleReports(string paragraph, string rule) =>
        Assert.Equal(
            [rule],
            ArticleChecker.Check(Articles.InLanguage("en", paragraph)).Select(finding => finding.Rule.Name).Distinct());

    [Fact]
    public void WhatStandsBetweenTwoTagsIsStillRead() =>
        Assert.Equal(["&amp;"], Articles.InLanguage("en", "It <b>went &amp; came</b> back.").Found("HtmlEntity"));

    [Fact]
    public void MarkupInABylineIsNoneOfTheTexts() =>
        Assert.Empty(Articles.Labeled("By **A. Smith**", _ => LineKind.Byline).Found("MarkupRemnant"));

    [Fact]
    public void DamageInABylineCounts() =>
        Assert.Equal(["Ã©"], Articles.Labeled("By RenÃ© Smith", _ => LineKind.Byline).Found("Mojibake"));

    [Fact]
    public void NothingIsFoundInBoilerplate() =>
        Assert.Empty(Articles.Labeled("RenÃ© &amp; \u0007 **A**", _ => LineKind.Navigation).Found("Mojibake"));
}
