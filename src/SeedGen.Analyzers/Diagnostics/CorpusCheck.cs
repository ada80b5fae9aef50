using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>
/// Finds SEED4001–4004: what articles have in common. Where the build has compared them, it is taken from there; else each is read once a text,
/// and compared when a build ends.
/// </summary>
internal static class CorpusCheck
{
    public static IEnumerable<ProjectFinding> Check(ProjectSeeds project)
    {
        Dictionary<string, ProjectSeed> seeds = project.All
            .Where(seed => seed.IsReadable)
            .GroupBy(seed => seed.File.ProjectPath, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        if (project.AreCompared)
            return seeds.Values.SelectMany(seed => seed.Known!.ProjectFindings.Select(found => new ProjectFinding(seed, found)));
        IEnumerable<CorpusFile> files =
            seeds.Select(seed => new CorpusFile(seed.Key, ParsedTexts.FactsOf(seed.Value.Article!), seed.Value.Options.Checking));
        return CorpusChecker.Check(files, project.Templates).Select(found => new ProjectFinding(seeds[found.Path], found.Finding));
    }
}
