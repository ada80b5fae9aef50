using SeedGen.Text;

namespace SeedGen.Training.Tests;

/// <summary>Labelled pages and readings of them, written in short.</summary>
internal static class TestPage
{
    /// <summary>
    /// A page of lines that begin with a mark of their kind: <c>+</c> body, <c>#</c> heading, <c>-</c> boilerplate, <c>=</c> title,
    /// <c>:</c> meta, <c>?</c> body in doubt.
    /// </summary>
    public static CorpusPage Of(params string[] lines) => new(new PageHead("page", 1), new PageGold(), [.. lines.Select(LineOf)]);

    /// <summary>A reading in which a line is kept where its place in <paramref name="kept"/> has a <c>+</c>.</summary>
    public static PageReading Kept(string kept) =>
        new([.. kept.Select(mark => new LineReading(mark == '+' ? LineKind.Paragraph : LineKind.Unclassified))]);

    /// <summary>The score of <paramref name="page"/> where <paramref name="kept"/> is kept.</summary>
    public static PageScore Score(CorpusPage page, string kept) => PageScore.Of(page, Kept(kept));

    private static CorpusLine LineOf(string line) => new(line[1..], HasGapAbove: false, KindOf(line[0]), IsUncertain: line[0] == '?');

    private static GoldKind KindOf(char mark) => mark switch
    {
        '+' or '?' => GoldKind.Body,
        '#' => GoldKind.Heading,
        '-' => GoldKind.Boilerplate,
        '=' => GoldKind.Title,
        ':' => GoldKind.Meta,
        _ => throw new ArgumentOutOfRangeException(nameof(mark), mark, null),
    };
}
