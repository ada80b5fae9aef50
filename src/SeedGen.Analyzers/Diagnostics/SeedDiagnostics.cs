using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>Makes diagnostics that stand in text files.</summary>
internal static class SeedDiagnostics
{
    /// <summary>
    /// What <paramref name="finding"/> says, at its place in <paramref name="text"/>; null where the file's options silence the rule.
    /// </summary>
    public static Diagnostic? Create(Finding finding, string path, SourceText text, AnalyzerConfigOptions options)
    {
        var span = TextSpan.FromBounds(finding.Span.Start, finding.Span.End);
        return Create(finding.Rule, Location.Create(path, span, text.Lines.GetLinePositionSpan(span)), options, finding.Arguments);
    }

    /// <summary>
    /// What <paramref name="rule"/> says of the file at <paramref name="path"/> as a whole; null where the file's options silence the
    /// rule.
    /// </summary>
    public static Diagnostic? Create(Rule rule, string path, AnalyzerConfigOptions options, params string[] arguments) =>
        Create(rule, Location.Create(path, default, default), options, arguments);

    private static Diagnostic? Create(Rule rule, Location location, AnalyzerConfigOptions options, IEnumerable<string> arguments) =>
        SeverityKey.Read(options, rule) is var severity and not Severity.None
            ? Diagnostic.Create(
                Descriptors.Of(rule), location, severity.ToDiagnosticSeverity(),
                additionalLocations: null, properties: null, messageArgs: [.. arguments])
            : null;
}
