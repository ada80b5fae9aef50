using Microsoft.CodeAnalysis.Text;
using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>A baseline among a project's additional files.</summary>
internal sealed class BaselineFile(string path, SourceText text)
{
    private readonly ValueList<string> folder = new(FilePath.Segments(path) is var all ? all.Take(all.Count - 1) : []);

    public string Path { get; } = path;

    public SourceText Text { get; } = text;

    public Baseline Baseline { get; } = Baseline.Read(text.ToString());

    /// <summary>The way from the baseline's folder to the file at <paramref name="file"/>; null where there is none.</summary>
    public string? PathTo(string file) => FilePath.Relative(FilePath.Segments(file), folder);
}
