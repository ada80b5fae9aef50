using SeedGen.Text;

namespace SeedGen.Build;

/// <summary>A seed that is to be stored.</summary>
/// <param name="File">Where it stands in the project.</param>
/// <param name="Path">Where it stands on disk.</param>
/// <param name="Stamp">What the file system says of it; null where it is not there.</param>
internal sealed record SeedSource(SeedFile File, string Path, FileStamp? Stamp)
{
    /// <summary>The seeds among a project's additional files, in the order of <c>Articles.All</c>; one that is listed twice counts once.</summary>
    public static SeedSource[] Find(IEnumerable<string> additionalFiles, SeedGlobs globs, string projectDir) =>
    [
        .. additionalFiles
            .Select(path => (File: globs.Find(path), Path: System.IO.Path.Combine(projectDir, path)))
            .Where(seed => seed.File is not null)
            .GroupBy(seed => seed.File!.ProjectPath, StringComparer.Ordinal)
            .Select(seeds => seeds.First())
            .OrderBy(seed => seed.File!.RelativePath, StringComparer.Ordinal)
            .ThenBy(seed => seed.File!.ProjectPath, StringComparer.Ordinal)
            .Select(seed => new SeedSource(seed.File!, seed.Path, FileStamp.Of(seed.Path))),
    ];
}
