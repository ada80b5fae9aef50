using System.Collections.Concurrent;
using SeedGen.Text;

namespace SeedGen.Cli;

/// <summary>The baselines that stand in files' folders or above them, each read once.</summary>
internal sealed class KnownFindings
{
    private readonly Dictionary<string, Baseline> baselines = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<(string Folder, BaselineKey Key), bool> met = new();

    private KnownFindings()
    {
    }

    /// <summary>No finding is known.</summary>
    public static KnownFindings None { get; } = new();

    /// <summary>Whether there is a baseline at all.</summary>
    public bool Any => baselines.Values.Any(baseline => baseline != Baseline.None);

    /// <summary>Reads the baselines that hold for <paramref name="files"/>; one that cannot be read knows nothing.</summary>
    public static KnownFindings Find(IEnumerable<SeedInput> files)
    {
        var known = new KnownFindings();
        foreach (SeedInput file in files.Where(file => file != SeedInput.OfStandardInput))
        {
            foreach (string folder in FoldersAbove(file.Path))
            {
                if (!known.baselines.TryAdd(folder, Baseline.None))
                    break;
                known.baselines[folder] = Read(Path.Combine(folder, Baseline.FileName));
            }
        }
        return known;
    }

    /// <summary>Those of a file's findings that no baseline above it knows.</summary>
    public IReadOnlyList<Finding> Unknown(SeedInput file, string source, IReadOnlyList<Finding> findings)
    {
        if (baselines.Count == 0 || file == SeedInput.OfStandardInput)
            return findings;
        foreach (string folder in FoldersAbove(file.Path))
        {
            string path = SeedInput.WithSlashes(Path.GetRelativePath(folder, file.Path));
            findings = baselines[folder].Unknown(path, source, findings, key => met.TryAdd((folder, key), true));
        }
        return findings;
    }

    /// <summary>The entries for <paramref name="files"/> that no finding met, with the file each is about.</summary>
    public IEnumerable<(SeedInput File, BaselineEntry Entry)> Gone(IReadOnlyCollection<SeedInput> files)
    {
        foreach ((string folder, Baseline baseline) in baselines.OrderBy(each => each.Key, StringComparer.Ordinal))
        {
            if (baseline == Baseline.None)
                continue;
            ILookup<string, SeedInput> byPath = files.ToLookup(file => SeedInput.WithSlashes(Path.GetRelativePath(folder, file.Path)));
            foreach (BaselineEntry entry in baseline.Entries.Where(entry => !met.ContainsKey((folder, entry.Key))))
            {
                if (byPath[entry.Key.Path].FirstOrDefault() is { } file)
                    yield return (file, entry);
            }
        }
    }

    private static IEnumerable<string> FoldersAbove(string file)
    {
        for (string? folder = Path.GetDirectoryName(Path.GetFullPath(file)); folder is not null; folder = Path.GetDirectoryName(folder))
            yield return folder;
    }

    private static Baseline Read(string path)
    {
        try
        {
            return File.Exists(path) ? Baseline.Read(File.ReadAllText(path)) : Baseline.None;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Baseline.None;
        }
    }
}
