using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>The findings that a project knows, and which of them were met in this compilation.</summary>
internal sealed class ProjectBaseline
{
    private readonly BaselineFile[] files;
    private readonly ConcurrentDictionary<(BaselineFile File, BaselineKey Key), bool> met = new();

    /// <summary>Reads the baselines among <paramref name="additionalFiles"/>: those of the name that baselines have.</summary>
    public ProjectBaseline(ImmutableArray<AdditionalText> additionalFiles, CancellationToken cancellation) => files =
    [
        .. additionalFiles
            .Where(file => FilePath.NameOf(file.Path) == Baseline.FileName)
            .Select(file => file.GetText(cancellation) is { } text ? new BaselineFile(file.Path, text) : null)
            .OfType<BaselineFile>(),
    ];

    /// <summary>Those of the findings in the file at <paramref name="path"/> that no baseline knows.</summary>
    public IReadOnlyList<Finding> Unknown(string path, string source, IReadOnlyList<Finding> findings)
    {
        foreach (BaselineFile file in files)
        {
            if (file.PathTo(path) is { } relative)
                findings = file.Baseline.Unknown(relative, source, findings, key => met.TryAdd((file, key), true));
        }
        return findings;
    }

    /// <summary>Those of the findings in the file at <paramref name="path"/> that no baseline knows.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="source">Its text: asked for where a baseline knows anything of the file.</param>
    /// <param name="findings">All its findings, by place.</param>
    public IEnumerable<PlacedFinding> Unknown(string path, Func<string> source, IReadOnlyList<PlacedFinding> findings)
    {
        if (findings.Count == 0 || !files.Any(file => file.PathTo(path) is { } relative && file.Baseline.Knows(relative)))
            return findings;
        var unknown = new HashSet<Finding>(Unknown(path, source(), [.. findings.Select(placed => placed.Finding)]), new ByReference());
        return findings.Where(placed => unknown.Contains(placed.Finding));
    }

    /// <summary>The baselines.</summary>
    public IReadOnlyList<BaselineFile> Files => files;

    /// <summary>Whether a finding was met that <paramref name="file"/> knows by <paramref name="key"/>.</summary>
    public bool WasMet(BaselineFile file, BaselineKey key) => met.ContainsKey((file, key));

    /// <summary>Two findings may say the same of one place, and only one of them be known.</summary>
    private sealed class ByReference : IEqualityComparer<Finding>
    {
        public bool Equals(Finding? x, Finding? y) => ReferenceEquals(x, y);

        public int GetHashCode(Finding obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
