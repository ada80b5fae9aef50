using SeedGen.Text;

namespace SeedGen.Cli;

/// <summary>Severities as reports write them.</summary>
internal static class SeverityWords
{
    public static string ToWord(this Severity severity) => severity switch
    {
        Severity.None => "none",
        Severity.Suggestion => "suggestion",
        Severity.Warning => "warning",
        Severity.Error => "error",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, null),
    };
}
