using System.Text;
using SeedGen.Text;

namespace SeedGen.Cli;

/// <summary>A line a finding, as compilers write it and editors read it; a finding about a whole file stands at 1,1.</summary>
internal sealed class CompilerReport : ICheckReport
{
    public string Render(CheckResult result)
    {
        var text = new StringBuilder();
        foreach (CheckedFinding finding in result.New)
        {
            TextPosition at = finding.Start ?? new TextPosition(1, 1);
            text.Append($"{finding.File}({at.Line},{at.Column}): {WordOf(finding.Severity)} {finding.RuleId}: {finding.Message}\n");
        }
        return text.ToString();
    }

    /// <summary>Compilers have another word for a suggestion.</summary>
    private static string WordOf(Severity severity) => severity == Severity.Suggestion ? "info" : severity.ToWord();
}
