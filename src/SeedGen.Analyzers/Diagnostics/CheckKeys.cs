using Microsoft.CodeAnalysis.Diagnostics;
using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>
/// The keys that say how articles are checked, in a section of <c>.editorconfig</c> that names text files, or for all of them in a
/// <c>.globalconfig</c>. Keys reach an analyzer in lower case.
/// </summary>
internal static class CheckKeys
{
    /// <summary>How sure it must be that a line is boilerplate for it to be reported.</summary>
    private const string BoilerplateConfidenceKey = "seedgen_boilerplate_confidence";

    /// <summary>What <paramref name="file"/> says; the default where it says nothing that is understood.</summary>
    public static CheckOptions Read(AnalyzerConfigOptions file) =>
        file.TryGetValue(BoilerplateConfidenceKey, out string? text) && BoilerplateConfidence.Parse(text) is { } confidence
            ? new CheckOptions { BoilerplateConfidence = confidence }
            : CheckOptions.Default;
}
