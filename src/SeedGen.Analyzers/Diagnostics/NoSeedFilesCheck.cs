using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>
/// Finds SEED9002. A project that has the package only through another asked for no articles and is not told that it has none.
/// </summary>
internal static class NoSeedFilesCheck
{
    public static IEnumerable<ProjectFinding> Check(ProjectSeeds project)
    {
        if (project.All.Count == 0 && project.Options.IsReferencedDirectly)
        {
            yield return new ProjectFinding(
                null, new Finding(NoSeedFiles.Rule, default, string.Join(";", project.Options.Globs), project.Options.ProjectDir));
        }
    }
}
