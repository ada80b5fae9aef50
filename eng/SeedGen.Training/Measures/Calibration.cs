namespace SeedGen.Training;

/// <summary>Whether lines that are scored 0.9 are boilerplate nine times of ten.</summary>
internal static class Calibration
{
    private const int Bins = 15;

    /// <summary>The judged lines that have a score.</summary>
    public static IEnumerable<ScoredLine> LinesOf(CorpusPage page, PageReading reading) =>
        from pair in page.Lines.Zip(reading.Lines)
        where pair.First.IsJudged && pair.Second.Score is not null
        select new ScoredLine(pair.Second.Score!.Value, !pair.First.IsArticle);

    /// <summary>The lines by score, in tenths of the range of scores; tenths without a line are left out.</summary>
    public static IReadOnlyList<CalibrationBin> TenthsOf(IEnumerable<ScoredLine> lines) =>
    [
        .. lines
            .GroupBy(line => Math.Min((int)(line.Score * 10), 9))
            .OrderBy(tenth => tenth.Key)
            .Select(tenth => BinOf([.. tenth])),
    ];

    /// <summary>The lines by score, in bins of as equal a number of lines as can be; bins without a line are left out.</summary>
    public static IReadOnlyList<CalibrationBin> BinsOf(IEnumerable<ScoredLine> lines)
    {
        ScoredLine[] sorted = [.. lines.OrderBy(line => line.Score).ThenBy(line => line.IsBoilerplate)];
        return
        [
            .. Enumerable.Range(0, Bins)
                .Select(bin => sorted[(int)((long)bin * sorted.Length / Bins)..(int)((long)(bin + 1) * sorted.Length / Bins)])
                .Where(part => part.Length > 0)
                .Select(BinOf),
        ];
    }

    private static CalibrationBin BinOf(ScoredLine[] lines) =>
        new(lines.Length, lines.Average(line => line.Score), Ratio.Of(lines.Count(line => line.IsBoilerplate), lines.Length));

    /// <summary>
    /// The expected calibration error: by how much, over all lines, a bin's mean score differs from its share of boilerplate. NaN where
    /// no line has a score.
    /// </summary>
    public static double Error(IEnumerable<ScoredLine> lines)
    {
        IReadOnlyList<CalibrationBin> bins = BinsOf(lines);
        double difference = bins.Sum(bin => bin.Count * Math.Abs(bin.MeanScore - bin.BoilerplateShare));
        return bins.Count == 0 ? double.NaN : difference / bins.Sum(bin => bin.Count);
    }
}

/// <summary>A line's score, and whether it is boilerplate indeed.</summary>
internal readonly record struct ScoredLine(double Score, bool IsBoilerplate);

/// <summary>Lines of about the same score.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="MeanScore">Their mean score.</param>
/// <param name="BoilerplateShare">The share of them that is boilerplate.</param>
internal sealed record CalibrationBin(int Count, double MeanScore, double BoilerplateShare);
