namespace SeedGen.Text.Tests.Labels.Decoding;

public class ListItemsTests
{
    [Fact]
    public void FourHeadingsInARowAreItemsOfAListButForTheOneAboveText() =>
        Assert.Equal("PPPHP", Tell("HHHHP"));

    [Fact]
    public void WhereNoTextFollowsAllAreItems() => Assert.Equal("PPPPB", Tell("HHHHB"));

    [Fact]
    public void ThreeHeadingsInARowStay() => Assert.Equal("HHHP", Tell("HHHP"));

    [Fact]
    public void HeadingsThatMarkdownMarksStay() => Assert.Equal("HHHHP", Tell("HHHHP", "## "));

    private static string Tell(string kinds, string mark = "")
    {
        var page = new Page(LineReader.Read(string.Join('\n', kinds.Select(kind => (kind == 'H' ? mark : "") + "words"))));
        KindCandidate[] told = [.. kinds.Select(kind => new KindCandidate(KindOf(kind), 0))];
        ListItems.Tell(page, told);
        return string.Concat(told.Select(kind => kind.Kind == LineKind.Heading ? 'H' : kind.Kind == LineKind.Paragraph ? 'P' : 'B'));
    }

    private static LineKind KindOf(char kind) =>
        kind == 'H' ? LineKind.Heading : kind == 'P' ? LineKind.Paragraph : LineKind.Unclassified;
}
