using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>The core's rules as Roslyn sees them.</summary>
internal static class Descriptors
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = RuleTable.All.ToImmutableDictionary(rule => rule.Id, Create);

    /// <summary>The descriptors of all rules, by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = RuleTable.All.Select(Of).ToImmutableArray();

    /// <summary>The descriptor of <paramref name="rule"/>.</summary>
    public static DiagnosticDescriptor Of(Rule rule) => ById[rule.Id];

    /// <summary>The compiler's word for <paramref name="severity"/>.</summary>
    public static DiagnosticSeverity ToDiagnosticSeverity(this Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    private static DiagnosticDescriptor Create(Rule rule) => new(
        rule.Id, rule.Title, rule.Message, rule.Family.ToString(), rule.Severity.ToDiagnosticSeverity(),
        isEnabledByDefault: true,
        helpLinkUri: rule.HelpLink,
        customTags: rule.NeedsEveryFile ? [WellKnownDiagnosticTags.CompilationEnd] : []);
}
