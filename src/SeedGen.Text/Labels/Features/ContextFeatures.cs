namespace SeedGen.Text;

/// <summary>The features that the second model has beside <see cref="LineFeatures"/>.</summary>
internal static class ContextFeatures
{
    private static readonly int[] Windows = [3, 8, 20, 60];
    private static readonly int[] Near = [4, 12];

    public static Feature<ScoreContext>[] All { get; } =
    [
        new("score", 6, (c, i) => c.Levels[i]),
        .. Windows.Select(w => new Feature<ScoreContext>($"mean of {w} above", 0, (c, i) => c.Mean(i - w, i))),
        .. Windows.Select(w => new Feature<ScoreContext>($"mean of {w} below", 0, (c, i) => c.Mean(i + 1, i + 1 + w))),
        new("mean above", 0, (c, i) => c.Mean(0, i)),
        new("mean below", 0, (c, i) => c.Mean(i + 1, c.Lines)),
        new("mean of page", 0, (c, _) => c.Mean(0, c.Lines)),
        .. Near.Select(w => new Feature<ScoreContext>($"highest of {w} above", 0, (c, i) => c.Highest(i - w, i))),
        .. Near.Select(w => new Feature<ScoreContext>($"highest of {w} below", 0, (c, i) => c.Highest(i + 1, i + 1 + w))),
        .. Near.Select(w => new Feature<ScoreContext>($"lowest of {w} above", 0, (c, i) => c.Lowest(i - w, i))),
        .. Near.Select(w => new Feature<ScoreContext>($"lowest of {w} below", 0, (c, i) => c.Lowest(i + 1, i + 1 + w))),
        new("heaviest run", 0, (c, i) => i < c.RunFirst ? 0 : i < c.RunEnd ? 1 : 2),
        new("to heaviest run's first", 0, (c, i) => Scale.Signed(i - c.RunFirst)),
        new("to heaviest run's end", 0, (c, i) => Scale.Signed(i - c.RunEnd)),
        new("to core", 0, (c, i) => Scale.Signed(i - c.Core)),
        new("article above share", 0, (c, i) => Scale.Share(c.ArticleWords(0, i), c.ArticleWords(0, c.Lines))),
        new("article above", 0, (c, i) => Scale.Log(c.ArticleWords(0, i))),
        new("article below", 0, (c, i) => Scale.Log(c.ArticleWords(i + 1, c.Lines))),
        new("to sure article above", 0, (c, i) => c.SureAbove[i]),
        new("to sure article below", 0, (c, i) => c.SureBelow[i]),
        new("to sure furniture above", 0, (c, i) => c.FurnitureAbove[i]),
        new("to sure furniture below", 0, (c, i) => c.FurnitureBelow[i]),
        new("valley", 0, (c, i) => c.Valley[i]),
        new("valley lines", 0, (c, i) => c.ValleyLines[i]),
        new("valley evidence", 0, (c, i) => c.ValleyEvidence[i]),
        new("topic of run", 0, (c, i) => c.Topic[i]),
    ];
}
