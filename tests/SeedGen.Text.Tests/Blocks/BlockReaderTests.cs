namespace SeedGen.Text.Tests.Blocks;

public class BlockReaderTests
{
    [Fact]
    public void NeighborsOfOneBoilerplateKindAreOneBlockAcrossBlankLines()
    {
        Block[] blocks = Read("a\n\n\nb\nc", LineKind.Comments, LineKind.Blank, LineKind.Blank, LineKind.Comments, LineKind.Comments);
        Block block = Assert.Single(blocks);
        Assert.Equal((LineKind.Comments, new TextRange(0, 7), "a\nb\nc"), (block.Kind, block.Span, block.Text));
    }

    [Fact]
    public void EachParagraphIsABlockOfItsOwn() =>
        Assert.Equal(["a", "b"], Read("a\nb", LineKind.Paragraph, LineKind.Paragraph).Select(block => block.Text));

    [Fact]
    public void ABlankLineBehindBoilerplateIsNoPartOfItsBlock() =>
        Assert.Equal(
            [(LineKind.Legal, new TextRange(0, 2)), (LineKind.Blank, new TextRange(2, 3)), (LineKind.Paragraph, new TextRange(3, 4))],
            Read("a\n\nb", LineKind.Legal, LineKind.Blank, LineKind.Paragraph).Select(block => (block.Kind, block.Span)));

    [Fact]
    public void BlankLinesInARowAreOneBlock() =>
        Assert.Equal(
            [LineKind.Paragraph, LineKind.Blank],
            Read("a\n\n\n", LineKind.Paragraph, LineKind.Blank, LineKind.Blank, LineKind.Blank).Select(block => block.Kind));

    [Fact]
    public void BoilerplateOfTwoKindsIsTwoBlocks() =>
        Assert.Equal(
            [LineKind.Legal, LineKind.Sharing, LineKind.Legal],
            Read("a\nb\nc", LineKind.Legal, LineKind.Sharing, LineKind.Legal).Select(block => block.Kind));

    [Fact]
    public void ABlocksSpanReachesPastItsLastLinesBreak() =>
        Assert.Equal(new TextRange(0, 3), Read("a\r\nb", LineKind.Title, LineKind.Paragraph)[0].Span);

    private static Block[] Read(string text, params LineKind[] kinds) =>
        BlockReader.Read([.. LineReader.Read(text).Zip(kinds, (line, kind) => new LabeledLine(line, kind, 0, ""))]);
}
