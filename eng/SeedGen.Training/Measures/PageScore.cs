using SeedGen.Text;

namespace SeedGen.Training;

/// <summary>How well one page was read.</summary>
/// <param name="Page">The page.</param>
/// <param name="Text">Its text.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Kinds">How many lines of each true kind, uncertain ones left out, were given each kind.</param>
/// <param name="Engine">What only a whole engine can be right or wrong about; null for a rule that tells lines apart and no more.</param>
internal sealed record PageScore(
    PageHead Page, TextOverlap Text, LineCounts Lines, IReadOnlyDictionary<(GoldKind True, LineKind Given), int> Kinds, EngineScore? Engine)
{
    public static PageScore Of(CorpusPage page, PageReading reading) => new(
        page.Head,
        TextOverlap.Of(page, reading),
        LineCounts.Of(page, reading),
        page.Lines.Zip(reading.Lines)
            .Where(pair => !pair.First.IsUncertain)
            .GroupBy(pair => (pair.First.Kind, pair.Second.Kind))
            .ToDictionary(group => group.Key, group => group.Count()),
        reading.Article is null ? null : EngineScore.Of(page, reading, reading.Article));
}

/// <summary>Warnings, scores and fields of one page.</summary>
internal sealed record EngineScore(WarningCounts Warnings, IReadOnlyList<ScoredLine> Scores, FieldScores Fields)
{
    public static EngineScore Of(CorpusPage page, PageReading reading, ParsedArticle article) =>
        new(WarningCounts.Of(page, reading), [.. Calibration.LinesOf(page, reading)], FieldScores.Of(page, article));
}
