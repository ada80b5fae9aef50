using System.Text;
using SeedGen.Text;

namespace SeedGen.Cli;

/// <summary>A command a finding for the log of GitHub Actions, which shows it as an annotation of the file.</summary>
internal sealed class GitHubReport : ICheckReport
{
    public string Render(CheckResult result)
    {
        var text = new StringBuilder();
        foreach (CheckedFinding finding in result.New)
        {
            text.Append($"::{CommandOf(finding.Severity)} file={EscapeProperty(finding.File)}{PlaceOf(finding)}"
                + $",title={finding.RuleId}::{Escape(finding.Message)}\n");
        }
        return text.ToString();
    }

    private static string CommandOf(Severity severity) => severity == Severity.Suggestion ? "notice" : severity.ToWord();

    /// <summary>Columns are understood within one line only, and name their last one.</summary>
    private static string PlaceOf(CheckedFinding finding)
    {
        if (finding is not { Start: { } start, End: { } end })
            return "";
        string lines = $",line={start.Line},endLine={end.Line}";
        return start.Line == end.Line ? lines + $",col={start.Column},endColumn={Math.Max(start.Column, end.Column - 1)}" : lines;
    }

    private static string Escape(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => Escape(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
