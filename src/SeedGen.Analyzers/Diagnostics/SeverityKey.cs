using Microsoft.CodeAnalysis.Diagnostics;
using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>
/// The key <c>seedgen_severity.SEEDnnnn</c> in a section of <c>.editorconfig</c> that names text files: there the compiler ignores
/// <c>dotnet_diagnostic</c>, but hands on other keys.
/// </summary>
internal static class SeverityKey
{
    private const string Prefix = "seedgen_severity.";

    /// <summary>
    /// The severity of <paramref name="rule"/> under <paramref name="options"/>: its own where they say nothing that is
    /// understood.
    /// </summary>
    public static Severity Read(AnalyzerConfigOptions options, Rule rule)
    {
        // Keys reach an analyzer in lower case.
        if (!options.TryGetValue(Prefix + rule.Id.ToLowerInvariant(), out string? value))
            return rule.Severity;
        return value.Trim().ToLowerInvariant() switch
        {
            "none" => Severity.None,
            "suggestion" => Severity.Suggestion,
            "warning" => Severity.Warning,
            "error" => Severity.Error,
            _ => rule.Severity,
        };
    }
}
