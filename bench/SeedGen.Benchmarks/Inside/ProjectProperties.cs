using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SeedGen.Benchmarks;

/// <summary>The MSBuild properties that a project's compiler sees, by their names; no section says anything of any file.</summary>
internal sealed class ProjectProperties : AnalyzerConfigOptionsProvider
{
    private readonly Properties properties = new();

    public string this[string name]
    {
        set => properties.Values["build_property." + name] = value;
    }

    public override AnalyzerConfigOptions GlobalOptions => properties;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => properties;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => properties;

    private sealed class Properties : AnalyzerConfigOptions
    {
        public Dictionary<string, string> Values { get; } = new(KeyComparer);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => Values.TryGetValue(key, out value);
    }
}
