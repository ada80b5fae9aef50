using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SeedGen.Text;

namespace SeedGen.Cli;

/// <summary>One JSON array with an object a finding, by file and place.</summary>
internal sealed class JsonReport : ICheckReport
{
    private static readonly CheckJson Json = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
    });

    public string Render(CheckResult result) =>
        JsonSerializer.Serialize([.. result.New.Select(CheckRow.Of)], Json.CheckRowArray) + "\n";
}

/// <summary>A finding as it is written; one about the whole file stands at 1,1. It is fixable where its repair is certain.</summary>
internal sealed record CheckRow(
    string File, string Id, string What, string Severity, int Line, int Column, int EndLine, int EndColumn, string Message,
    bool Fixable, string Fingerprint)
{
    private static readonly TextPosition FileStart = new(1, 1);

    public static CheckRow Of(CheckedFinding finding)
    {
        TextPosition start = finding.Start ?? FileStart, end = finding.End ?? FileStart;
        return new CheckRow(
            finding.File, finding.RuleId, RuleTable.All.Single(rule => rule.Id == finding.RuleId).Name, finding.Severity.ToWord(),
            start.Line, start.Column, end.Line, end.Column, finding.Message, finding.IsFixable, finding.Fingerprint);
    }
}

[JsonSerializable(typeof(CheckRow[]))]
internal sealed partial class CheckJson : JsonSerializerContext;
