namespace SeedGen.Text.Tests.Rules;

public class MarkupRemnantTests
{
    [Theory]
    [InlineData("It was **never** so.", "**never**")]
    [InlineData("The [yard](https://example.org/a) is [[Ormby|down]] there.", "[yard](https://example.org/a)", "[[Ormby|down]]")]
    [InlineData("It went.[1] On[2][3] and on.[12]", "[1]", "[2]", "[3]", "[12]")]
    [InlineData("It went.[citation needed]", "[citation needed]")]
    [InlineData("A [b]bold[/b] word.", "[b]bold[/b]")]
    [InlineData("A [url=https://example.org]link[/url].", "[url=https://example.org]link[/url]")]
    [InlineData("It '''was''' so.", "'''was'''")]
    [InlineData("It {{cite web|url=x|title=y}} went.", "{{cite web|url=x|title=y}}")]
    [InlineData("[caption id=\"a\" width=\"3\"]A boat[/caption]", "[caption id=\"a\" width=\"3\"]", "[/caption]")]
    [InlineData("![A boat](https://example.org/a.png) came.", "![A boat](https://example.org/a.png)")]
    [InlineData("It was __Very good__ so.", "__Very good__")]
    public void WhatIsWrongIsFound(string paragraph, params string[] found) =>
        Assert.Equal(found, Articles.InLanguage("en", paragraph).Found("MarkupRemnant"));

    [Theory]
    [InlineData("As held in [1] and at [24], and [1] again.")]
    [InlineData("He said that “[his] boat [sic] was […] gone”.")]
    [InlineData("The f**k and s**t of it; 2**3**4.")]
    [InlineData("def __init__(self) and args[1].Name and a[0].")]
    [InlineData("* * * and *** and ** note.")]
    [InlineData("He [Smith] (http://example.org) came.")]
    [InlineData("The vector [[1, 2], [3, 4]] is 2x2.")]
    public void GoodTextIsLeftAlone(string paragraph) =>
        Assert.Empty(Articles.InLanguage("en", paragraph).Found("MarkupRemnant"));

    [Theory]
    [InlineData("It was **never** so.", "It was never so.")]
    [InlineData("The [yard](https://example.org/a) is [[Ormby|down]] there.", "The yard is down there.")]
    [InlineData("It went.[1] On.", "It went. On.")]
    public void TheFixWritesWhatWasMeant(string paragraph, string repaired) =>
        Assert.Equal(Articles.With(repaired), Articles.InLanguage("en", paragraph).Fixed("MarkupRemnant"));

    [Theory]
    [InlineData("## Heading of it", "##")]
    [InlineData("== Heading of it ==", "== Heading of it ==")]
    public void MarksOfAHeadingAreFound(string paragraph, string found) =>
        Assert.Equal([found], Articles.InLanguage("en", paragraph).Found("MarkupRemnant"));

    [Fact]
    public void MarkdownIsMeantInATextThatIsWrittenInIt() => Assert.Equal(
        ["[1]", "[b]bold[/b]", "'''sure'''"],
        ArticleReader.Read(Articles.With("## A [yard](/a)", "It was **never** ~~so~~.[1]", "![A boat](/a.png)", "A [b]bold[/b] word, '''sure'''."), "test")
            .Found("MarkupRemnant", new CheckOptions { IsMarkdown = true }));
}
