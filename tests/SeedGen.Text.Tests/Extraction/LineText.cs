namespace SeedGen.Text.Tests.Extraction;

/// <summary>Lines with the kinds that a test gives them, so that an extractor is tried without a labeler.</summary>
internal static class LineText
{
    /// <summary>The only line of <paramref name="text"/>.</summary>
    public static Line Of(string text) => LineReader.Read(text).Single();

    /// <summary>A line a pair.</summary>
    public static LabeledLine[] Labeled(params (LineKind Kind, string Text)[] lines) =>
        [.. LineReader.Read(string.Join('\n', lines.Select(line => line.Text)))
            .Zip(lines, (line, given) => new LabeledLine(line, given.Kind, 0, ""))];

    /// <summary>The words of each excerpt.</summary>
    public static string[] Words(IEnumerable<Excerpt> excerpts) => [.. excerpts.Select(excerpt => excerpt.Text)];
}
