namespace SeedGen.Text.Tests.Rules;

public class HtmlEntityTests
{
    [Theory]
    [InlineData("Smith &amp; Sons.", "&amp;")]
    [InlineData("It&#8217;s and it&#x2019;s late.", "&#8217;", "&#x2019;")]
    [InlineData("A&nbsp;word&nbsp and more.", "&nbsp;", "&nbsp")]
    [InlineData("A &amp;nbsp; b and &amp;#39; too.", "&amp;nbsp;", "&amp;#39;")]
    [InlineData("It&#146;s late.", "&#146;")]
    public void WhatIsWrongIsFound(string paragraph, params string[] found) =>
        Assert.Equal(found, Articles.InLanguage("en", paragraph).Found("HtmlEntity"));

    [Theory]
    [InlineData("Smith & Sons; AT&T; R&D; Q&A;")]
    [InlineData("See https://example.org/?a=1&copy=2&lt=3.")]
    [InlineData("The name “&nbsp;” and `&amp;` are HTML.")]
    [InlineData("Fish&chips; &c. &unknown; &;")]
    public void GoodTextIsLeftAlone(string paragraph) =>
        Assert.Empty(Articles.InLanguage("en", paragraph).Found("HtmlEntity"));

    [Theory]
    [InlineData("Smith &amp; Sons.", "Smith & Sons.")]
    [InlineData("It&#146;s late.", "It’s late.")]
    [InlineData("A &amp;mdash; b.", "A — b.")]
    [InlineData("A wo&shy;rd.", "A word.")]
    public void TheFixWritesWhatWasMeant(string paragraph, string repaired) =>
        Assert.Equal(Articles.With(repaired), Articles.InLanguage("en", paragraph).Fixed("HtmlEntity"));

    [Fact]
    public void WhatWouldBecomeATagHasNoFix() =>
        Assert.All(
            ArticleChecker.Check(Articles.InLanguage("en", "It &lt;b>went on.")).Where(finding => finding.Rule.Name == "HtmlEntity"),
            finding => Assert.Empty(finding.Edits));
}
