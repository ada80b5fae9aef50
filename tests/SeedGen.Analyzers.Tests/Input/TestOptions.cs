using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SeedGen.Analyzers.Tests;

/// <summary>The MSBuild properties that a consumer's compiler sees, by their names.</summary>
internal sealed class TestOptions : AnalyzerConfigOptionsProvider
{
    private readonly Options options = new();

    public string this[string property]
    {
        get => options.Values["build_property." + property];
        set => options.Values["build_property." + property] = value;
    }

    public override AnalyzerConfigOptions GlobalOptions => options;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => options;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => options;

    private sealed class Options : AnalyzerConfigOptions
    {
        public Dictionary<string, string> Values { get; } = new(AnalyzerConfigOptions.KeyComparer);

        public override IEnumerable<string> Keys => Values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => Values.TryGetValue(key, out value);
    }
}
