using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>Makes diagnostics that stand in text files.</summary>
internal static class SeedDiagnostics
{
    /// <summary>
    /// What <paramref name="finding"/> says, at its place in <paramref name="text"/>, or where there is none at the file's start; null where
    /// <paramref name="options"/> silence the rule.
    /// </summary>
    public static Diagnostic? Create(Finding finding, string path, SourceText? text, CheckOptions options)
    {
        var span = TextSpan.FromBounds(finding.Span.Start, finding.Span.End);
        LinePositionSpan lines = text is null ? default : text.Lines.GetLinePositionSpan(span);
        return Create(finding, Location.Create(path, span, lines), options.SeverityOf(finding.Rule));
    }

    /// <summary>What <paramref name="finding"/> says of the project, or null where it is silent.</summary>
    public static Diagnostic? Create(Finding finding, Location location, Severity severity) => severity == Severity.None ? null
        : Diagnostic.Create(
            Descriptors.Of(finding.Rule), location, severity.ToDiagnosticSeverity(),
            additionalLocations: null, properties: null, messageArgs: [.. finding.Arguments]);
}
