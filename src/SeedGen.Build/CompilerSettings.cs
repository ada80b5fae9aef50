using Microsoft.CodeAnalysis;
using SeedGen.Text;

namespace SeedGen.Build;

/// <summary>Settings as the compiler's own code reads them. It touches nothing of the compiler before it is asked.</summary>
internal static class CompilerSettings
{
    /// <summary>How the options of a file at a full path are found.</summary>
    /// <param name="files">The configuration files, with their texts.</param>
    public static Func<string, SectionOptions> Read(IEnumerable<(string Path, string Text)> files)
    {
        var set = AnalyzerConfigSet.Create(files.Select(file => AnalyzerConfig.Parse(file.Text, file.Path)).ToArray());
        return path => SectionOptions.Read(set.GetOptionsForSourcePath(path.Replace('\\', '/')).AnalyzerOptions);
    }
}
