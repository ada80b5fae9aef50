using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>What <c>.editorconfig</c> and <c>.globalconfig</c> say of a file, read once by generator and analyzer together.</summary>
internal static class FileOptions
{
    private static readonly ConditionalWeakTable<AnalyzerConfigOptions, SectionOptions> Known = new();

    /// <summary>What <paramref name="provider"/> says of <paramref name="file"/>.</summary>
    public static SectionOptions Of(AnalyzerConfigOptionsProvider provider, AdditionalText file) =>
        Known.GetValue(provider.GetOptions(file), Read).Of(file.Path);

    private static SectionOptions Read(AnalyzerConfigOptions file) => SectionOptions.Read(
        KeysOf(file).Where(key => key.StartsWith(SectionOptions.Prefix, StringComparison.OrdinalIgnoreCase)).Select(key => Pair(file, key)));

    /// <summary>A host that does not list its keys can still be asked for those that there are.</summary>
    private static IEnumerable<string> KeysOf(AnalyzerConfigOptions file)
    {
        try
        {
            return file.Keys;
        }
        catch (NotImplementedException)
        {
            // Keys reach an analyzer in lower case.
            return OptionKeys.Names.Select(key => key.ToLowerInvariant());
        }
    }

    private static KeyValuePair<string, string> Pair(AnalyzerConfigOptions file, string key) =>
        new(key, file.TryGetValue(key, out string? value) ? value : "");
}
