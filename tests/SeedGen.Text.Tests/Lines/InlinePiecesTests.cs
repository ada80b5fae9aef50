namespace SeedGen.Text.Tests.Lines;

public class InlinePiecesTests
{
    /// <summary>Three lines that no whole text has.</summary>
    private const string Signs = "\nAsk the\nharbor master\n, the\nskipper\n, or\nJane Doe\n.";

    [Theory]
    [InlineData("The ferry across the\nsound\nwill run again.", "The ferry across the sound will run again.")]
    [InlineData("The ferry is back\n, and it is free.", "The ferry is back, and it is free.")]
    [InlineData("The\nSound Gazette\nreported on Monday that it is back.", "The Sound Gazette reported on Monday that it is back.")]
    [InlineData("It is back (\nsee the map\n) at last.", "It is back (see the map) at last.")]
    [InlineData("T\nhe ferry is back\n, and it is free.", "The ferry is back, and it is free.")]
    public void APieceGoesOnInTheLinesBelow(string text, string sentence) => Assert.Equal(sentence, FirstLineOf(text));

    [Theory]
    [InlineData("The island gets its ferry back\nby\nJane Doe")]
    [InlineData("The island gets its ferry back\nby Jane Doe and others.")]
    [InlineData("The island gets its ferry back\nferries\nisland life\nopinion")]
    [InlineData("Home\nnews\nsport\nweather")]
    [InlineData("The ferry is back.\nand it is free.")]
    [InlineData("What It Has to Do With\nJune and July are the months of the ferry.")]
    public void WhatOnlyStandsAboveStays(string text) => Assert.Equal(text[..text.IndexOf('\n')], FirstLineOf(text));

    [Fact]
    public void ATextOfWholeLinesIsNotJoined() =>
        Assert.Equal(3, LogicalLines.Read("the boat went out at dawn, and\nnobody was there to see\nhow it came back.").Lines.Length);

    private static string FirstLineOf(string text) => LogicalLines.Read(text + "\n" + Signs).Lines[0].Text;
}
