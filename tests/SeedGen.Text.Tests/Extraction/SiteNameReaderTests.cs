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
    public void TheNameStandsBehindTheLastSeparator(string line, string title, string name, bool isBarred)
    {
        CarriedSiteName carried = Assert.IsType<CarriedSiteName>(SiteNameReader.Read(LineText.Of(line)));
        Assert.Equal((title, name, isBarred), (carried.Title.Text, carried.SiteName.Text, carried.IsBarred));
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
}
