namespace SeedGen.Text.Tests.Rules;

public class HtmlRemnantTests
{
    [Theory]
    [InlineData("It <b>went</b> on.", "<b>went</b>")]
    [InlineData("It went.<br/>On.", "<br/>")]
    [InlineData("It went.</p>", "</p>")]
    [InlineData("A <a href=\"x?a=1&amp;b=[1]\">boat</a> came.", "<a href=\"x?a=1&amp;b=[1]\">boat</a>")]
    [InlineData("It <!-- more --> went.", "<!-- more -->")]
    [InlineData("It <script>if (a < b) go();</script>went.", "<script>if (a < b) go();</script>")]
    [InlineData("It <div class='a b'>went.", "<div class='a b'>")]
    [InlineData(".wide, #top a { margin: 0; color: red } It went.", ".wide, #top a { margin: 0; color: red }")]
    [InlineData("It {\"@context\": \"https://schema.org\", \"a\": {\"b\": 1}} went.",
        "{\"@context\": \"https://schema.org\", \"a\": {\"b\": 1}}")]
    public void WhatIsWrongIsFound(string paragraph, params string[] found) =>
        Assert.Equal(found, Articles.InLanguage("en", paragraph).Found("HtmlRemnant"));

    [Theory]
    [InlineData("If a<b and b>c, or 1 < 2, then so.")]
    [InlineData("A List<int>, a Dictionary<string, object> and <T>.")]
    [InlineData("The <br> tag breaks a line, and “<hr>” draws one.")]
    [InlineData("He typed `<b>` and then <stdin>, <name> or <3.")]
    [InlineData("The set {a: 1, b: 2} and f(x) { return x; } went.")]
    public void GoodTextIsLeftAlone(string paragraph) =>
        Assert.Empty(Articles.InLanguage("en", paragraph).Found("HtmlRemnant"));

    [Theory]
    [InlineData("It <b>went</b> on.", "It went on.")]
    [InlineData("It went.<br/>On.", "It went. On.")]
    [InlineData("It went.</p>", "It went.")]
    public void TheFixWritesWhatWasMeant(string paragraph, string repaired) =>
        Assert.Equal(Articles.With(repaired), Articles.InLanguage("en", paragraph).Fixed("HtmlRemnant"));

    [Fact]
    public void TagsAreTheSubjectOfAnArticleAboutHtml() =>
        Assert.Empty(Articles.InLanguage("en", "HTML has <table>, <br> and <p>Hello</p>.", "So HTML is old.").Found("HtmlRemnant"));

    [Fact]
    public void HtmlIsMeantInATextThatIsWrittenInMarkdown()
    {
        string text = Articles.With("It was <b>never</b> so&nbsp;still.<br>", "<!-- more -->", "body { color: red; margin: 0 }");
        CheckOptions options = new() { IsMarkdown = true };
        Assert.Equal(["<b>never</b>", "<br>", "<!-- more -->", "body { color: red; margin: 0 }"], ArticleReader.Read(text, "test").Found("HtmlRemnant"));
        Assert.Equal(["body { color: red; margin: 0 }"], ArticleReader.Read(text, "test").Found("HtmlRemnant", options));
        Assert.Empty(ArticleReader.Read(text, "test").Found("HtmlEntity", options));
    }
}
