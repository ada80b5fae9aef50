using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
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

    /// <summary>What is wrong in the baselines: entries that no finding met, and lines that are none.</summary>
    /// <param name="seeds">All seeds: what their options turn off is not looked for, and so not gone.</param>
    public IEnumerable<Diagnostic> Check(ProjectSeeds seeds)
    {
        foreach (BaselineFile file in files)
        {
            ILookup<string?, ProjectSeed> byPath = seeds.Seeds.ToLookup(seed => file.PathTo(seed.Path));
            IEnumerable<Finding> stale = file.Baseline.Entries
                .Where(entry => !met.ContainsKey((file, entry.Key)) && !byPath[entry.Key.Path].Any(seed => IsOff(entry.Key.RuleId, seed)))
                .Select(StaleBaselineEntry.Of);
            IEnumerable<Finding> unreadable = file.Baseline.Unreadable
                .Select(line => StaleBaselineEntry.OfUnreadable(line, file.Text.ToString(TextSpan.FromBounds(line.Start, line.End))));
            foreach (Finding finding in stale.Concat(unreadable))
            {
                if (SeedDiagnostics.Create(finding, file.Path, file.Text, CheckOptions.Default) is { } diagnostic)
                    yield return diagnostic;
            }
        }
    }

    private static bool IsOff(string id, ProjectSeed seed) =>
        RuleTable.All.Any(rule => rule.Id == id && seed.Options.Checking.SeverityOf(rule) == Severity.None);

    private sealed class BaselineFile(string path, SourceText text)
    {
        private readonly ValueList<string> folder = new(FilePath.Segments(path) is var all ? all.Take(all.Count - 1) : []);

        public string Path { get; } = path;

        public SourceText Text { get; } = text;

        public Baseline Baseline { get; } = Baseline.Read(text.ToString());

        /// <summary>The way from the baseline's folder to the file at <paramref name="file"/>; null where there is none.</summary>
        public string? PathTo(string file) => FilePath.Relative(FilePath.Segments(file), folder);
    }
}
