namespace SeedGen.Text.Tests.Lines;

public class HeadingRankTests
{
    [Theory]
    [InlineData("# The ferry is back", 1)]
    [InlineData("### The ferry is back", 3)]
    [InlineData("###### The ferry is back", 6)]
    [InlineData("####### The ferry is back", 0)]
    [InlineData("#ferries", 0)]
    [InlineData("The ferry is back\n=================", 1)]
    [InlineData("The ferry is back\n-----------------", 2)]
    [InlineData("The ferry is back", 0)]
    [InlineData("**The ferry is back**", 0)]
    public void MarksOfMarkdownSayARank(string heading, int rank) =>
        Assert.Equal(rank, HeadingRank.Of(LogicalLines.Read(heading + "\n\n## Another [heading](/a)").Lines[0]));

    [Theory]
    [InlineData("<h1>The ferry is back</h1>", 1)]
    [InlineData("<H4 class=\"big\">The ferry is back</H4>", 4)]
    [InlineData("<p>The ferry is back</p>", 0)]
    [InlineData("<hr>", 0)]
    public void TagsOfHtmlSayARank(string heading, int rank) =>
        Assert.Equal(rank, HeadingRank.Of(LogicalLines.Read(heading + "\n<p>A text</p>\n<p>A text</p>").Lines[0]));

    [Fact]
    public void WhatBeginsLikeAHeadingInATextWithoutMarkupHasNone() =>
        Assert.Equal(0, HeadingRank.Of(LogicalLines.Read("# a comment\nport = 80").Lines[0]));
}
