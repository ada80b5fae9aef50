using SeedGen.Training;

namespace SeedGen.Mutations;

/// <summary>What a reader said of a finding in a clean text.</summary>
internal enum Verdict
{
    /// <summary>Nobody has read it yet.</summary>
    None,

    /// <summary>The text has the fault indeed.</summary>
    Fault,

    /// <summary>A false alarm: the text is right.</summary>
    False,
}

/// <summary>
/// Verdicts of readers by page, line and rule: a file of rows of a page's id, a line's number on it (from 1), a rule's name and
/// <c>fault</c> or <c>false</c>, with tabs between them. It holds no word of the texts.
/// </summary>
internal sealed class Verdicts
{
    private readonly Dictionary<(string Page, int Line, string Rule), Verdict> rows = [];

    /// <summary>The verdicts of the file at <paramref name="path"/>.</summary>
    /// <exception cref="CorpusException">A row is not what it should be.</exception>
    public static Verdicts Read(string path)
    {
        var verdicts = new Verdicts();
        foreach ((int i, string row) in File.ReadLines(path).Index())
        {
            if (row.Length == 0 || row[0] == '#')
                continue;
            if (row.Split('\t') is not [var page, var line, var rule, var verdict]
                || !int.TryParse(line, out int number)
                || VerdictOf(verdict) is not { } said)
                throw new CorpusException($"{path}({i + 1}): a row is a page, a line, a rule and “fault” or “false”, with tabs between them");
            verdicts.rows[(page, number, rule)] = said;
        }
        return verdicts;
    }

    /// <summary>What was said of the findings of <paramref name="rule"/> on a line.</summary>
    public Verdict Of(string page, int line, string rule) => rows.GetValueOrDefault((page, line, rule));

    private static Verdict? VerdictOf(string word) => word switch
    {
        "fault" => Verdict.Fault,
        "false" => Verdict.False,
        _ => null,
    };
}
