namespace SeedGen.Text.Tests.Extraction;

public class SiteNameReaderTests
{
    [Theory]
    [InlineData("A bridge for the valley | Valley Courier", "A bridge for the valley", "Valley Courier", true)]
    [InlineData("A bridge for the valley – Valley Courier", "A bridge for the valley", "Valley Courier", false)]
    [InlineData("A bridge for the valley - Valley Courier", "A bridge for the valley", "Valley Courier", false)]
    [InlineData("A bridge - or two - for the valley :: Courier of the Valley", "A bridge - or two - for the valley",
        "Courier of the Valley", true)]
    [InlineData("A bridge for the valley | valley.example", "A bridge for the valley", "valley.example", true)]
    public void TheNameStandsBehindTheLastSeparator(string line, string title, string name, bool isEvident)
    {
        CarriedSiteName carried = Assert.IsType<CarriedSiteName>(SiteNameReader.Read(LineText.Of(line)));
        Assert.Equal((title, name, isEvident), (carried.Title.Text, carried.SiteName.Text, carried.IsEvident));
    }

    [Fact]
    public void TheSeparatorIsMeasuredWithTheWhiteSpaceBeforeIt() =>
        Assert.Equal(new TextRange(23, 40), SiteNameReader.Read(LineText.Of("A bridge for the valley | Valley Courier"))!.Separated);

    [Theory]
    [InlineData("A bridge for the valley")]
    [InlineData("A well-known bridge")]
    [InlineData("A bridge for the valley – and what it costs")]
    [InlineData("A bridge for the valley – What Does It Cost?")]
    [InlineData("Bridge – The Story of a Valley")]
    [InlineData(" | Valley Courier")]
    [InlineData("A bridge for the valley | ")]
    public void WhatDoesNotLookLikeANameIsNone(string line) => Assert.Null(SiteNameReader.Read(LineText.Of(line)));

    [Theory]
    [InlineData("A bridge for the valley – valley courier", "A bridge for the valley", "valley courier")]
    [InlineData("Bridge - Courier of the Valley", "Bridge", "Courier of the Valley")]
    [InlineData("Valley Courier | A bridge for the valley", "A bridge for the valley", "Valley Courier")]
    [InlineData("A bridge for the valley | Local News | Valley Courier", "A bridge for the valley", "Valley Courier")]
    [InlineData("A bridge for the valley - Local News | Valley Courier", "A bridge for the valley - Local News", "Valley Courier")]
    public void WhatThePageSaysElsewhereIsAName(string line, string title, string name)
    {
        SiteNameMentions mentions =
            Mentions("valley courier", "Local News", "© 2024 Courier of the Valley. All rights reserved", "A valley without a bridge");
        CarriedSiteName carried = Assert.IsType<CarriedSiteName>(SiteNameReader.Read(LineText.Of(line), mentions));
        Assert.Equal((title, name, true), (carried.Title.Text, carried.SiteName.Text, carried.IsEvident));
    }

    [Fact]
    public void InFrontOfATitleOnlyWhatThePageSaysElsewhereIsAName() =>
        Assert.Null(SiteNameReader.Read(LineText.Of("Valley Courier | A bridge that nobody wanted to build"), Mentions("Local News")));

    [Fact]
    public void TheSeparatorBehindANameInFrontIsMeasuredWithTheWhiteSpaceBehindIt() =>
        Assert.Equal(
            new TextRange(0, 17),
            SiteNameReader.Read(LineText.Of("Valley Courier | A bridge for the valley"), Mentions("Valley Courier"))!.Separated);

    private static SiteNameMentions Mentions(params string[] lines) =>
        new(LineText.Labeled([.. lines.Select(line => (LineKind.Legal, line))]));
}
