using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>
/// Finds SEED9004 and SEED9005: in the project's properties, and in the keys of sections. The compiler does not tell where a key is written:
/// each is reported once, in the first seed that it reaches.
/// </summary>
internal static class SettingsCheck
{
    public static IEnumerable<ProjectFinding> Check(ProjectSeeds project)
    {
        foreach (OptionProblem problem in project.Options.Problems)
            yield return new ProjectFinding(null, problem.Finding);
        var seen = new HashSet<OptionProblem>();
        foreach (ProjectSeed seed in project.All.OrderBy(seed => seed.File.ProjectPath, StringComparer.Ordinal))
        {
            foreach (OptionProblem problem in seed.Options.Problems.Where(seen.Add))
                yield return new ProjectFinding(seed, problem.Finding);
        }
    }
}
