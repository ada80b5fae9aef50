namespace SeedGen.Text.Tests.Lines;

public class LineMarksTests
{
    /// <summary>Makes a text one in which marks are looked for.</summary>
    private const string Sign = "\n[a](/b)";

    [Theory]
    [InlineData("[Home](https://example.org/)", "Home")]
    [InlineData("[Home](/)", "Home")]
    [InlineData("[Home](index.html \"The first page\")", "Home")]
    [InlineData("[Home](<https://example.org/a b>)", "Home")]
    [InlineData("[Home](https://example.org/a_(b))", "Home")]
    [InlineData("[Home][12]", "Home")]
    [InlineData("By [Jane Doe](/jane) and [John](/john)", "By Jane Doe and John")]
    [InlineData("[A [boxed] word](/a)", "A [boxed] word")]
    [InlineData("![The bridge](bridge.jpg)", "The bridge")]
    [InlineData("[![Logo](logo.png) Courier](/)", "Logo Courier")]
    [InlineData("[](/icon) Follow us", "Follow us")]
    public void OfALinkTheWordsStay(string line, string words) => Assert.Equal(words, WordsOf(line));

    [Theory]
    [InlineData("A **bold** word", "A bold word")]
    [InlineData("A _stressed_ word", "A stressed word")]
    [InlineData("An *old* word", "An old word")]
    [InlineData("***Both***", "Both")]
    [InlineData("~~Gone~~", "Gone")]
    [InlineData("1\\. A number, 2 \\* 3", "1. A number, 2 * 3")]
    public void MarksAroundWordsGo(string line, string words) => Assert.Equal(words, WordsOf(line));

    [Theory]
    [InlineData("## What comes next", "What comes next")]
    [InlineData("## What comes next ##", "What comes next")]
    [InlineData("## A word for C#", "A word for C#")]
    [InlineData("*   [Sport](/sport)", "Sport")]
    [InlineData("- a point", "a point")]
    [InlineData("+ a point", "a point")]
    public void TheMarkThatALineBeginsWithGoes(string line, string words) => Assert.Equal(words, WordsOf(line));

    [Theory]
    [InlineData("f[i](x) is called")]
    [InlineData("f**k that")]
    [InlineData("2*3*4 = 24")]
    [InlineData("__init__ is a name")]
    [InlineData("a [note] and (an aside)")]
    [InlineData("[a link](https://example.org without an end")]
    [InlineData("an [open bracket")]
    [InlineData("5 * 3 and 4 * 2")]
    [InlineData("#hashtag")]
    [InlineData("*a footnote")]
    [InlineData("> a quotation")]
    public void WhatOnlyLooksLikeMarksStays(string line) => Assert.Equal(line, WordsOf(line));

    [Theory]
    [InlineData("<p>The <b>bold</b> word</p>", "The bold word")]
    [InlineData("<li><a href=\"/a\">Home</a></li><li>News</li>", "Home  News")]
    [InlineData("a<br>b", "a b")]
    [InlineData("Tom &amp; Jerry&#8217;s", "Tom & Jerry’s")]
    [InlineData("<!-- a > b --> text", "text")]
    [InlineData("<jane@example.org> a < b", "<jane@example.org> a < b")]
    [InlineData("<p>*a* b</p>", "*a* b")]
    public void TagsGoWhereMostLinesBeginWithOne(string line, string words) =>
        Assert.Equal(words, LineReader.Read(line + "\n<p>\n</p>\n<p>\n</p>")[0].Text);

    [Fact]
    public void NumbersInFrontOfLinksGo()
    {
        Line[] lines = LineReader.Read("   #[1]Skip to content\n[2]Home\n   By [3]Jane Doe, who said[4] that");
        Assert.Equal(["#Skip to content", "Home", "By Jane Doe, who said[4] that"], lines.Select(line => line.Text));
    }

    [Fact]
    public void NumbersOfFootnotesStay() =>
        Assert.Equal("Doe said[1] that.[2]It rained[3]", LineReader.Read("Doe said[1] that.[2]It rained[3]")[0].Text);

    [Theory]
    [InlineData("![](a.png)")]
    [InlineData("[](https://example.org/)[](https://example.com/)")]
    [InlineData("[![](a.png)](/a)")]
    public void ALineOfMarksAloneSaysThemAndHasNoWords(string text)
    {
        Line line = Read(text);
        Assert.Equal((text, true, false), (line.Text, line.IsWordless, line.IsPicture));
    }

    [Theory]
    [InlineData("![The bridge](bridge.jpg)", true)]
    [InlineData("[![The bridge](bridge.jpg)](/large)", true)]
    [InlineData("![The bridge](bridge.jpg) at night", false)]
    [InlineData("[The bridge](/bridge)", false)]
    public void ALineOfPicturesIsKnown(string text, bool isPicture) => Assert.Equal(isPicture, Read(text).IsPicture);

    [Fact]
    public void EachWordIsPlacedWhereItStands()
    {
        Line line = Read("  By [Jane Doe](/jane) | **May**");
        Assert.Equal("By Jane Doe | May", line.Text);
        Assert.Equal(new TextRange(6, 14), line.PlaceOf(new TextRange(3, 11)));
        Assert.Equal(new TextRange(27, 30), line.PlaceOf(new TextRange(14, 17)));
    }

    [Fact]
    public void InATextWithoutLinksAndBoldWordsNoMarksAreLookedFor() =>
        Assert.Equal("* a point_ of _it", LineReader.Read("* a point_ of _it\nand more")[0].Text);

    [Fact]
    public void ATextOfMarksAloneIsReadInLinearTime()
    {
        string marks = string.Concat(Enumerable.Repeat("[a](b/ \"_**![", 20_000));
        Assert.Equal(marks, LineReader.Read(marks)[0].Raw);
    }

    private static string WordsOf(string line) => Read(line).Text;

    private static Line Read(string line) => LineReader.Read(line + Sign)[0];
}
