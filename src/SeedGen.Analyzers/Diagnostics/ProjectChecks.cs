namespace SeedGen.Analyzers;

/// <summary>The checks that need every seed of a project, or that there is none.</summary>
internal static class ProjectChecks
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Func<ProjectSeeds, IEnumerable<ProjectFinding>>> All { get; } =
    [
        CorpusCheck.Check,
        NoSeedFilesCheck.Check,
        NameCollisionCheck.Check,
        SettingsCheck.Check,
    ];
}
