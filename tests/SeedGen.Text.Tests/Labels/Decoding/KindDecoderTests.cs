namespace SeedGen.Text.Tests.Labels.Decoding;

public class KindDecoderTests
{
    private const int Sure = 3_000;

    [Fact]
    public void FurnitureThatShowsNothingIsWhatStandsAboveIt() =>
        Assert.Equal(
            ["Comments", "Comments", "Comments"],
            Decode("a\nb\nc", [Shown(LineKind.Comments)], [Unnamed, GoesOn(LineKind.Comments)], [Unnamed, GoesOn(LineKind.Comments)]));

    [Fact]
    public void FurnitureOfAKindDoesNotGoOnWhereItDidNotBegin() =>
        Assert.Equal(
            ["Unclassified", "Comments"], Decode("a\nb", [Unnamed, GoesOn(LineKind.Comments)], [Shown(LineKind.Comments)]));

    [Fact]
    public void AHeadingNeedsTextBelowIt() =>
        Assert.Equal(
            ["Unclassified", "Unclassified"],
            Decode("a\nb", [new(LineKind.Heading, 100), new(LineKind.Unclassified, -100)], [new(LineKind.Unclassified, Sure)]));

    [Fact]
    public void AHeadingWithTextBelowItStays() =>
        Assert.Equal(
            ["Heading", "Paragraph"],
            Decode("a\nb", [new(LineKind.Heading, 100), new(LineKind.Unclassified, -100)], [new(LineKind.Paragraph, Sure)]));

    [Fact]
    public void ALineOfTwoKindsBelongsToTheSectionThatNoEmptyLinePartsItFrom() =>
        Assert.Equal(
            ["Sharing", "Sharing", "Comments"],
            Decode(
                "a\nb\n\nc", [Shown(LineKind.Sharing)], [Shown(LineKind.Comments), Shown(LineKind.Sharing)], [Shown(LineKind.Comments)]));

    [Fact]
    public void AnEmptyPageHasNoKinds() => Assert.Empty(Decode(""));

    private static KindCandidate Unnamed => new(LineKind.Unclassified, Sure);

    private static KindCandidate Shown(LineKind kind) => new(kind, Sure);

    private static KindCandidate GoesOn(LineKind kind) => new(kind, Sure, GoesOn: true);

    private static string[] Decode(string text, params KindCandidate[][] candidates)
    {
        var lattice = new KindLattice(new Page(LineReader.Read(text)));
        for (int i = 0; i < candidates.Length; i++)
        {
            foreach (KindCandidate candidate in candidates[i])
                lattice.Add(i, candidate);
        }
        return [.. KindDecoder.Decode(lattice).Select(kind => kind.Kind.ToString())];
    }
}
