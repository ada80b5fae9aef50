using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SeedGen.Text;

namespace SeedGen.Cli;

/// <summary>
/// SARIF 2.1.0 (OASIS, 2020): one run, its rules by id with their pages, and a result a finding. Where there is a baseline, each result
/// says whether it is new, unchanged or absent.
/// </summary>
internal sealed class SarifReport : ICheckReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string Site = "https://github.com/seedgen/SeedGen";

    /// <summary>The name of our fingerprints, with the version of how they are made.</summary>
    private const string FingerprintName = "seedgen/v1";

    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    public string Render(CheckResult result)
    {
        var log = new JsonObject
        {
            ["$schema"] = Schema,
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(RunOf(result)),
        };
        return log.ToJsonString(Json) + "\n";
    }

    private static JsonObject RunOf(CheckResult result) => new()
    {
        ["tool"] = new JsonObject
        {
            ["driver"] = new JsonObject
            {
                ["name"] = "SeedGen",
                ["version"] = typeof(SarifReport).Assembly.GetName().Version!.ToString(3),
                ["informationUri"] = Site,
                ["rules"] = ArrayOf(RuleTable.All.Select(DescriptorOf)),
            },
        },
        ["columnKind"] = "utf16CodeUnits",
        ["invocations"] = new JsonArray(InvocationOf(result)),
        ["results"] = ArrayOf(result.Findings.Select(finding => ResultOf(finding, result.HasBaseline))),
    };

    private static JsonObject DescriptorOf(Rule rule) => new()
    {
        ["id"] = rule.Id,
        ["name"] = rule.Name,
        ["shortDescription"] = TextOf(rule.Title + "."),
        ["helpUri"] = rule.HelpLink,
        ["defaultConfiguration"] = new JsonObject
        {
            ["enabled"] = rule.Severity != Severity.None,
            ["level"] = LevelOf(rule.Severity),
        },
        ["properties"] = new JsonObject { ["category"] = rule.Family.ToString() },
    };

    private static JsonObject InvocationOf(CheckResult result)
    {
        var invocation = new JsonObject { ["executionSuccessful"] = result.Problems.Count == 0 };
        if (result.Problems.Count > 0)
        {
            invocation["toolExecutionNotifications"] = ArrayOf(result.Problems.Select(problem =>
                new JsonObject { ["level"] = "error", ["message"] = TextOf(problem) }));
        }
        return invocation;
    }

    private static JsonObject ResultOf(CheckedFinding finding, bool hasBaseline)
    {
        var result = new JsonObject { ["ruleId"] = finding.RuleId };
        int index = RuleTable.All.TakeWhile(rule => rule.Id != finding.RuleId).Count();
        if (index < RuleTable.All.Count)
            result["ruleIndex"] = index;
        result["level"] = LevelOf(finding.Severity);
        result["message"] = TextOf(finding.Message);
        result["locations"] = new JsonArray(new JsonObject { ["physicalLocation"] = PlaceOf(finding) });
        result["partialFingerprints"] = new JsonObject { [FingerprintName] = finding.Fingerprint };
        if (hasBaseline)
            result["baselineState"] = WordOf(finding.Baseline);
        return result;
    }

    private static JsonObject PlaceOf(CheckedFinding finding)
    {
        var place = new JsonObject { ["artifactLocation"] = new JsonObject { ["uri"] = UriOf(finding.File) } };
        if (finding is { Start: { } start, End: { } end })
        {
            place["region"] = new JsonObject
            {
                ["startLine"] = start.Line,
                ["startColumn"] = start.Column,
                ["endLine"] = end.Line,
                ["endColumn"] = end.Column,
            };
        }
        return place;
    }

    /// <summary>A relative path stays one, so that a log of one machine is read on another.</summary>
    private static string UriOf(string file) => Path.IsPathRooted(file)
        ? new Uri(Path.GetFullPath(file)).AbsoluteUri
        : string.Join('/', file.Split('/').Where(name => name != ".").Select(Uri.EscapeDataString));

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Suggestion => "note",
        _ => "none",
    };

    private static string WordOf(BaselineState state) => state switch
    {
        BaselineState.New => "new",
        BaselineState.Unchanged => "unchanged",
        _ => "absent",
    };

    private static JsonObject TextOf(string text) => new() { ["text"] = text };

    private static JsonArray ArrayOf(IEnumerable<JsonObject> items) => new([.. items]);
}
