using System.Globalization;
using SeedGen.Text;

namespace SeedGen.Training;

/// <summary>The tables of <c>docs/labeller.md</c>, by the names of their places.</summary>
/// <param name="readings">What they are made of.</param>
internal sealed class ReportTables(CorpusReadings readings)
{
    /// <summary>
    /// The languages that there are lexicons for, as the corpus calls them; Chinese, Japanese and Korean are one there.
    /// </summary>
    private static readonly string[] SupportedLanguages =
    [
        "English", "German", "French", "Spanish", "Italian", "Portuguese", "Dutch", "Polish", "Russian", "Turkish", "Arabic", "CJK",
    ];

    private const int WorstPages = 10;

    /// <summary>The table called <paramref name="name"/>; null where there is none.</summary>
    /// <param name="name">The name of its place.</param>
    /// <param name="old">What stands there now: what a person wrote into it is kept.</param>
    public string? Write(string name, string old) => name switch
    {
        "by rendering" => Measures("rendering", readings.Renderings),
        "by set" => Measures("set", Groups("set")),
        "by language" => ByLanguage(),
        "known rules" => KnownRuleTable(),
        "true kinds" => TrueKinds(),
        "given kinds" => GivenKinds(),
        "calibration" => CalibrationTable(),
        "worst pages" => Worst(old),
        _ => null,
    };

    private IEnumerable<(string Name, IReadOnlyList<PageScore> Pages)> Groups(string field) =>
        ScoreTable.Groups(readings.Main, field).Select(group => (group.Key, (IReadOnlyList<PageScore>)[.. group]));

    private static string Measures(string label, IEnumerable<(string Name, IReadOnlyList<PageScore> Pages)> rows)
    {
        var table = MeasureTable(label);
        foreach ((string name, IReadOnlyList<PageScore> pages) in rows)
            table.Add(MeasureRow(name, pages));
        return table.ToString();
    }

    private string ByLanguage()
    {
        var table = MeasureTable("language");
        (string Name, IReadOnlyList<PageScore> Pages)[] measured = [.. Groups("lang")];
        foreach ((string name, IReadOnlyList<PageScore> pages) in measured)
            table.Add(MeasureRow(name, pages));
        foreach (string language in SupportedLanguages.Except(measured.Select(row => row.Name)))
            table.Add([language, "0", "not measured", .. Enumerable.Repeat("", Measure.All.Count - 1)]);
        return table.ToString();
    }

    private static MarkdownTable MeasureTable(string label) => new([label, "pages", .. Measure.All.Select(measure => measure.Name)]);

    private static IReadOnlyList<string> MeasureRow(string name, IReadOnlyList<PageScore> pages) =>
        [name, $"{pages.Count}", .. Measure.All.Select(measure => Figure(measure.Of(pages)))];

    private string KnownRuleTable()
    {
        string[] renderings = [.. ScoreTable.Groups(readings.All, "render").Select(group => group.Key)];
        var table = new MarkdownTable(
            ["rule", .. renderings.SelectMany(rendering => new[] { rendering + ": text_f1", "line_f1" })]);
        foreach ((string name, IReadOnlyList<PageScore> pages) in readings.KnownRuleReadings.Append(("SeedGen", readings.All)))
        {
            table.Add(
            [
                name,
                .. from rendering in renderings
                   let rendered = pages.Where(page => page.Page["render"] == rendering).ToArray()
                   from measure in new[] { Measure.TextF1, Measure.LineF1 }
                   select Figure(measure.Of(rendered)),
            ]);
        }
        return table.ToString();
    }

    private string TrueKinds()
    {
        var table = new MarkdownTable("true kind", "lines", "kept in the text");
        foreach (GoldKind kind in Enum.GetValues<GoldKind>())
        {
            (int lines, int kept) = KindCounts.Kept(readings.Main, kind);
            table.Add($"{kind}", Count(lines), Figure(Ratio.Of(kept, lines)));
        }
        return table.ToString();
    }

    private string GivenKinds()
    {
        (Rule Rule, int Lines, int Judged, int Right)[] rows =
        [
            .. from rule in RuleTable.All
               where rule.Family == RuleFamily.Boilerplate
               let given = KindCounts.Given(readings.Main, Enum.Parse<LineKind>(rule.Name))
               select (rule, given.Lines, given.Judged, given.Boilerplate),
        ];
        int all = rows.Sum(row => row.Lines), allJudged = rows.Sum(row => row.Judged), allRight = rows.Sum(row => row.Right);
        var table = new MarkdownTable("kind given", "rule", "lines", "share", "boilerplate indeed");
        foreach ((Rule rule, int lines, int judged, int right) in rows)
            table.Add(rule.Name, rule.Id, Count(lines), Figure(Ratio.Of(lines, all)), Figure(Ratio.Of(right, judged)));
        table.Add("all", "", Count(all), Figure(Ratio.Of(all, all)), Figure(Ratio.Of(allRight, allJudged)));
        return table.ToString();
    }

    private string CalibrationTable()
    {
        var table = new MarkdownTable("mean score", "lines", "boilerplate indeed");
        foreach (CalibrationBin bin in Calibration.TenthsOf(Scores))
            table.Add(Figure(bin.MeanScore), Count(bin.Count), Figure(bin.BoilerplateShare));
        return table.ToString();
    }

    /// <summary>The picture of the calibration.</summary>
    public string Diagram() => ReliabilityDiagram.Draw(Calibration.TenthsOf(Scores));

    private IEnumerable<ScoredLine> Scores => readings.Main.SelectMany(page => page.Engine!.Scores);

    /// <summary>The last column says why, and is written by people: it stays with its page.</summary>
    private string Worst(string old)
    {
        Dictionary<string, string> reasons = old.Split('\n')
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells.Length > 1)
            .ToDictionary(cells => cells[0], cells => cells[^1]);
        var table = new MarkdownTable("page", "text_f1", "text_p", "text_r", "words of the article", "words kept", "why") { EndsInProse = true };
        var worst = readings.Main
            .Select(page => (page.Page.Id, page.Text, F1: TextOverlap.F1([page.Text])))
            .OrderBy(page => page.F1)
            .ThenBy(page => page.Id, StringComparer.Ordinal)
            .Take(WorstPages);
        foreach ((string id, TextOverlap text, double f1) in worst)
        {
            table.Add(
                id, Figure(f1), Figure(Ratio.Of(text.Shared, text.Kept)), Figure(Ratio.Of(text.Shared, text.Wanted)),
                Count(text.WantedWords), Count(text.KeptWords), reasons.GetValueOrDefault(id, ""));
        }
        return table.ToString();
    }

    /// <summary>Three digits without the zero; a dash where there is nothing to judge.</summary>
    private static string Figure(double value) => double.IsNaN(value) ? "–" : value.ToString(".000", CultureInfo.InvariantCulture);

    private static string Count(int value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
