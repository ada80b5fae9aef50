namespace SeedGen.Training.Tests;

public class PageTextTests
{
    private static readonly CorpusPage Page = TestPage.Of("=One", "-Two", "+Three") with
    {
        Lines =
        [
            new CorpusLine("One", true, GoldKind.Title, false),
            new CorpusLine("Two", false, GoldKind.Boilerplate, false),
            new CorpusLine("Three", true, GoldKind.Body, false),
        ],
    };

    [Fact]
    public void AGapIsAnEmptyLineExceptAboveTheFirstLine()
    {
        PageText text = PageText.Of(Page);
        Assert.Equal("One\nTwo\n\nThree\n", text.Text);
        Assert.Equal([1, 2, 4], text.LineNumbers);
    }

    [Fact]
    public void WithoutBlankLinesEveryLineIsOneOfThePage()
    {
        PageText text = PageText.Of(Page, new PageForm(HasBlankLines: false));
        Assert.Equal("One\nTwo\nThree\n", text.Text);
        Assert.Equal([1, 2, 3], text.LineNumbers);
    }

    [Fact]
    public void AWrappedLineIsNumberedByItsFirst()
    {
        PageText text = PageText.Of(TestPage.Of("=One", "+one two three four", "+five"), new PageForm(WrappedTo: 9));
        Assert.Equal("One\none two\nthree\nfour\nfive\n", text.Text);
        Assert.Equal([1, 2, 5], text.LineNumbers);
    }

    [Fact]
    public void AsMarkdownAShortLineIsALinkAndALongOneHasOne() =>
        Assert.Equal(
            "* [Home](A)\na b c [d e](A) f g h i\n",
            PageText.Of(TestPage.Of("-Home", "+a b c d e f g h i"), new PageForm(Markup: PageMarkup.Markdown)).Text
                .Replace("https://example.org/news/2024/a-page-of-this-site", "A", StringComparison.Ordinal));

    [Fact]
    public void AsHtmlEveryLineHasItsTag() =>
        Assert.Equal(
            "<li><a href=\"A\">Q&amp;A</a></li>\n<p>a b c <a href=\"A\">d e</a> f g h i</p>\n",
            PageText.Of(TestPage.Of("-Q&A", "+a b c d e f g h i"), new PageForm(Markup: PageMarkup.Html)).Text
                .Replace("https://example.org/news/2024/a-page-of-this-site", "A", StringComparison.Ordinal));

    [Theory]
    [InlineData('\u000B')]
    [InlineData('\f')]
    [InlineData('\u001C')]
    [InlineData('\u001F')]
    [InlineData('\u0085')]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    [InlineData('\r')]
    [InlineData('\n')]
    public void WhatEndsALineForSomeReaderBecomesASpace(char end) => Assert.Equal("a b\n", PageText.Of(TestPage.Of($"+a{end}b")).Text);

    [Fact]
    public void TheFirstLineCanBeLeftOut() => Assert.Equal(["Two", "Three"], Page.WithoutFirstLine().Lines.Select(line => line.Text));

    [Theory]
    [InlineData("lang=German", true)]
    [InlineData("lang=Dutch", false)]
    [InlineData("set=None", true)]
    [InlineData("grp=1", true)]
    public void PagesAreSelectedByTheirFields(string only, bool isSelected)
    {
        var page = new PageHead("a", 1, Lang: "German");
        Assert.Equal(isSelected, new PageSelection([FieldValue.Parse(only)!.Value], []).Includes(page));
        Assert.Equal(!isSelected, new PageSelection([], [FieldValue.Parse(only)!.Value]).Includes(page));
    }
}
