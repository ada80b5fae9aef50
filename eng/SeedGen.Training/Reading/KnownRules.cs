using SeedGen.Text;

namespace SeedGen.Training;

/// <summary>Rules that others tell articles by: what the engine has to be better than. They give lines to keep and nothing more.</summary>
internal static class KnownRules
{
    /// <summary>The rules by the names that <c>--baseline</c> knows.</summary>
    public static IReadOnlyDictionary<string, IPageReader> All { get; } = new Dictionary<string, IPageReader>
    {
        ["keep-all"] = new Rule(lines => [.. lines.Select(_ => true)]),
        ["c4"] = new Rule(lines => [.. lines.Select(IsKeptByC4)]),
        ["longest-run"] = new Rule(KeepLongestRun),
    };

    /// <summary>
    /// A line that the cleaning of the C4 corpus keeps (Raffel et al., 2020): it ends like a sentence, has five words or more, and none of
    /// the marks of code.
    /// </summary>
    private static bool IsKeptByC4(string line) =>
        line.TrimEnd() is [.., '.' or '!' or '?' or '"' or '”' or '。' or '！' or '？']
        && MeasuredWords.Read(line).Count >= 5
        && !line.Contains('{', StringComparison.Ordinal)
        && !line.Contains("javascript", StringComparison.OrdinalIgnoreCase)
        && !line.Contains("lorem ipsum", StringComparison.OrdinalIgnoreCase);

    /// <summary>The neighbouring lines whose words less ten are most in sum (Pasternack and Roth, 2009).</summary>
    private static bool[] KeepLongestRun(IReadOnlyList<string> lines)
    {
        int first = 0, end = 0, start = 0;
        double best = 0, total = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            total += MeasuredWords.Read(lines[i]).Count - 10;
            if (total <= 0)
                (total, start) = (0, i + 1);
            else if (total > best)
                (best, first, end) = (total, start, i + 1);
        }
        return [.. Enumerable.Range(0, lines.Count).Select(i => i >= first && i < end)];
    }

    private sealed class Rule(Func<IReadOnlyList<string>, bool[]> keep) : IPageReader
    {
        public PageReading Read(PageText page)
        {
            Line[] lines = LineReader.Read(page.Text);
            bool[] kept = keep([.. page.LineNumbers.Select(number => lines[number - 1].Text)]);
            return new PageReading([.. kept.Select(isKept => new LineReading(isKept ? LineKind.Paragraph : LineKind.Unclassified))]);
        }
    }
}
