using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>Makes diagnostics that stand in text files.</summary>
internal static class SeedDiagnostics
{
    /// <summary>What <paramref name="placed"/> says at its place; null where <paramref name="options"/> silence the rule.</summary>
    public static Diagnostic? Create(PlacedFinding placed, string path, CheckOptions options)
    {
        var span = TextSpan.FromBounds(placed.Finding.Span.Start, placed.Finding.Span.End);
        var lines = new LinePositionSpan(PositionOf(placed.Start), PositionOf(placed.End));
        return Create(placed.Finding, Location.Create(path, span, lines), options.SeverityOf(placed.Finding.Rule));
    }

    /// <summary>What <paramref name="finding"/> says of the project, or null where it is silent.</summary>
    public static Diagnostic? Create(Finding finding, Location location, Severity severity) => severity == Severity.None ? null
        : Diagnostic.Create(
            Descriptors.Of(finding.Rule), location, severity.ToDiagnosticSeverity(),
            additionalLocations: null, properties: null, messageArgs: [.. finding.Arguments]);

    private static LinePosition PositionOf(TextPosition position) => new(position.Line - 1, position.Column - 1);
}
