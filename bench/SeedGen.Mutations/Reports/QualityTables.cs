using System.Globalization;
using SeedGen.Text;
using SeedGen.Training;

namespace SeedGen.Mutations;

/// <summary>The tables of <c>docs/quality.md</c>, by the names of their places.</summary>
internal sealed class QualityTables(IReadOnlyList<Recall> recalls, FalseAlarms alarms)
{
    /// <summary>The names of the places.</summary>
    public static IReadOnlyList<string> Names { get; } = ["recall", "false alarms"];

    /// <summary>The table called <paramref name="name"/>; null where there is none.</summary>
    public string? Write(string name) => name switch
    {
        "recall" => RecallTable(),
        "false alarms" => AlarmTable(),
        _ => null,
    };

    private string RecallTable()
    {
        var table = new MarkdownTable("rule", "mutations", "found", "recall", "at least", "alone");
        foreach (Recall recall in recalls)
        {
            table.Add(
                $"{recall.Rule.Id} {recall.Rule.Name}", Count(recall.Mutations), Count(recall.Found), Figure(recall.Share),
                Figure(recall.Required), Figure((double)recall.Alone / recall.Found));
        }
        return table.ToString();
    }

    private string AlarmTable()
    {
        var table = new MarkdownTable("rule", "hits", "faults of the text", "false alarms", "not judged");
        foreach (Rule rule in RuleTable.All.Where(rule => rule.Family == RuleFamily.Text && rule.Severity >= Severity.Warning))
            Add($"{rule.Id} {rule.Name}", [.. alarms.Hits.Where(hit => hit.Finding.Rule == rule)]);
        Add($"all, in {Count(alarms.Words)} words of {Count(alarms.Texts)} texts", alarms.Hits);
        table.Add(
            $"in {Count(FalseAlarms.WordsAnAlarm)} words", "", "", alarms.Rate.ToString("0.00", CultureInfo.InvariantCulture), "");
        return table.ToString();

        void Add(string name, IReadOnlyList<RawHit> hits) => table.Add(
            name, Count(hits.Count), CountOf(hits, Verdict.Fault), CountOf(hits, Verdict.False), CountOf(hits, Verdict.None));
    }

    private static string CountOf(IEnumerable<RawHit> hits, Verdict verdict) => Count(hits.Count(hit => hit.Verdict == verdict));

    private static string Figure(double value) => double.IsNaN(value) ? "–" : value.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Count(int value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
