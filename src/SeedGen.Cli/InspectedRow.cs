using SeedGen.Text;

namespace SeedGen.Cli;

/// <summary>
/// A row of the JSON Lines report, member by member as it is written: names become camel case, lines and columns count from 1, what the
/// text does not give is null or empty.
/// </summary>
internal sealed record InspectedRow(
    string File, RecordRow Record, string Body, IEnumerable<LineRow> Lines, IEnumerable<FindingRow> Findings)
{
    public static InspectedRow Of(InspectedSeed seed) => new(
        seed.File,
        RecordRow.Of(seed.Article),
        seed.Article.Body,
        seed.Article.Lines.Where(line => !line.Line.IsBlank).Select(LineRow.Of),
        seed.Findings.Select(finding => FindingRow.Of(finding, seed)));
}

/// <summary>A line that is not blank. Its score is how sure it is that the line is boilerplate, from 0 to 1, to four decimals.</summary>
internal sealed record LineRow(int Line, string Kind, double Score)
{
    public static LineRow Of(LabeledLine line) => new(line.Line.Number, line.Kind.Name(), Math.Round(line.Score, 4));
}

/// <summary>A finding; one about the whole file stands at 1,1. It is fixable where its repair is certain.</summary>
internal sealed record FindingRow(
    string Id, string What, string Severity, int Line, int Column, int EndLine, int EndColumn, string Message, bool Fixable)
{
    public static FindingRow Of(Finding finding, InspectedSeed seed)
    {
        TextPosition start = seed.PositionOf(finding.Span.Start), end = seed.PositionOf(finding.Span.End);
        return new FindingRow(
            finding.Rule.Id, finding.Rule.Name, seed.SeverityOf(finding).ToWord(),
            start.Line, start.Column, end.Line, end.Column, finding.Message, finding.Edits.Count > 0);
    }
}
