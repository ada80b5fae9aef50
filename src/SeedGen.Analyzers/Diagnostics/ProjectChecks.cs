using Microsoft.CodeAnalysis;

namespace SeedGen.Analyzers;

/// <summary>The checks that need every seed of a project, or that there is none.</summary>
internal static class ProjectChecks
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Func<ProjectSeeds, IEnumerable<Diagnostic>>> All { get; } =
    [
        NoSeedFilesCheck.Check,
        NameCollisionCheck.Check,
    ];
}
