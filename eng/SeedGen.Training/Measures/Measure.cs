namespace SeedGen.Training;

/// <summary>A figure about a set of pages.</summary>
/// <param name="Name">The name that <c>--require</c> knows it by.</param>
/// <param name="Of">Its value; NaN where there is nothing to judge.</param>
internal sealed record Measure(string Name, Func<IReadOnlyList<PageScore>, double> Of)
{
    /// <summary>Every measure, in the order in which tables show them.</summary>
    public static IReadOnlyList<Measure> All { get; } =
    [
        new("text_p", pages => TextOverlap.MeanPrecision(Texts(pages))),
        new("text_r", pages => TextOverlap.MeanRecall(Texts(pages))),
        TextF1,
        new("line_p", pages => Lines(pages).Precision),
        new("line_r", pages => Lines(pages).Recall),
        LineF1,
        new("page_line_f1", pages => LineCounts.MeanF1(pages.Select(page => page.Lines))),
        new("warn_p", pages => Warnings(pages)?.Precision ?? double.NaN),
        new("warn_r", pages => Warnings(pages)?.Recall ?? double.NaN),
        new("ece", pages => Calibration.Error(Engine(pages).SelectMany(page => page.Scores))),
        new("title_ok", pages => Share(pages, fields => fields.Title)),
        new("date_ok", pages => Share(pages, fields => fields.Date)),
        new("date_p", pages => Share(pages, fields => fields.GivenDate)),
        new("author_ok", pages => Share(pages, fields => fields.Author)),
    ];

    /// <summary>Whether a lower value is the better one, as with an error.</summary>
    public bool LessIsBetter => Name == "ece";

    /// <summary>How well the text that is kept agrees with the article's.</summary>
    public static Measure TextF1 => new("text_f1", pages => TextOverlap.F1(Texts(pages)));

    /// <summary>How well boilerplate lines are found.</summary>
    public static Measure LineF1 => new("line_f1", pages => Lines(pages).F1);

    /// <summary>The measure called <paramref name="name"/>; null where there is none.</summary>
    public static Measure? Find(string name) => All.FirstOrDefault(measure => measure.Name == name);

    private static TextOverlap[] Texts(IReadOnlyList<PageScore> pages) => [.. pages.Select(page => page.Text)];

    private static LineCounts Lines(IReadOnlyList<PageScore> pages) => LineCounts.Sum(pages.Select(page => page.Lines));

    private static EngineScore[] Engine(IReadOnlyList<PageScore> pages) => [.. pages.Select(page => page.Engine).OfType<EngineScore>()];

    private static WarningCounts? Warnings(IReadOnlyList<PageScore> pages) =>
        Engine(pages) is { Length: > 0 } read ? WarningCounts.Sum(read.Select(page => page.Warnings)) : null;

    private static double Share(IReadOnlyList<PageScore> pages, Func<FieldScores, bool?> field)
    {
        bool[] judged = [.. Engine(pages).Select(page => field(page.Fields)).OfType<bool>()];
        return judged.Length == 0 ? double.NaN : Ratio.Of(judged.Count(right => right), judged.Length);
    }
}
