using System.Globalization;

namespace SeedGen.Training;

/// <summary>Writes measures as a table: a row for all pages, and one for each value of the fields they are grouped by.</summary>
internal static class ScoreTable
{
    private const int LabelWidth = 26;

    public static void Write(TextWriter output, IReadOnlyList<PageScore> pages, IReadOnlyList<string> fields, string label = "all")
    {
        IEnumerable<string> names = Measure.All.Select(measure => measure.Name.PadLeft(Width(measure)));
        output.WriteLine("".PadRight(LabelWidth) + "pages" + string.Concat(names));
        WriteRow(output, label, pages);
        foreach (string field in fields)
        {
            foreach (IGrouping<string, PageScore> group in Groups(pages, field))
                WriteRow(output, $"{field}={group.Key}", [.. group]);
        }
    }

    /// <summary>The share of the lines of each true kind that was kept in the text.</summary>
    public static void WriteKinds(TextWriter output, IReadOnlyList<PageScore> pages)
    {
        output.WriteLine();
        output.WriteLine("true kind".PadRight(LabelWidth) + "lines".PadLeft(8) + "kept".PadLeft(8));
        foreach (GoldKind kind in Enum.GetValues<GoldKind>())
        {
            (int lines, int kept) = KindCounts.Kept(pages, kind);
            output.WriteLine($"{kind}".PadRight(LabelWidth) + $"{lines}".PadLeft(8) + Figure(Ratio.Of(kept, lines)).PadLeft(8));
        }
    }

    /// <summary>The bins of the calibration error: how many lines, their mean score, the share that is boilerplate indeed.</summary>
    public static void WriteCalibration(TextWriter output, IReadOnlyList<PageScore> pages)
    {
        output.WriteLine();
        output.WriteLine("calibration".PadRight(LabelWidth) + "lines".PadLeft(8) + "score".PadLeft(8) + "share".PadLeft(8));
        foreach ((int i, CalibrationBin bin) in Calibration.BinsOf(pages.SelectMany(page => page.Engine?.Scores ?? [])).Index())
        {
            output.WriteLine(
                $"bin {i + 1}".PadRight(LabelWidth) + $"{bin.Count}".PadLeft(8) + Figure(bin.MeanScore).PadLeft(8)
                + Figure(bin.BoilerplateShare).PadLeft(8));
        }
    }

    /// <summary>Four digits; a dash where there is nothing to judge.</summary>
    public static string Figure(double value) => double.IsNaN(value) ? "–" : value.ToString("0.0000", CultureInfo.InvariantCulture);

    /// <summary>The pages by the value of <paramref name="field"/>, the commonest first.</summary>
    public static IEnumerable<IGrouping<string, PageScore>> Groups(IReadOnlyList<PageScore> pages, string field) => pages
        .GroupBy(page => page.Page[field])
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key, StringComparer.Ordinal);

    private static void WriteRow(TextWriter output, string label, IReadOnlyList<PageScore> pages) => output.WriteLine(
        label.PadRight(LabelWidth) + $"{pages.Count}".PadLeft(5)
        + string.Concat(Measure.All.Select(measure => Figure(measure.Of(pages)).PadLeft(Width(measure)))));

    private static int Width(Measure measure) => Math.Max(measure.Name.Length, 6) + 2;
}
