using System.Globalization;
using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>Finds SEED9003, in each of the files that want the name.</summary>
internal static class NameCollisionCheck
{
    public static IEnumerable<ProjectFinding> Check(ProjectSeeds project)
    {
        ILookup<string, ProjectSeed> seeds = project.All.ToLookup(seed => seed.File.ProjectPath, StringComparer.Ordinal);
        foreach (NameCollision collision in project.Name().Collisions)
        {
            foreach (ArticleName name in collision.Articles)
            {
                string[] arguments = [collision.FullName, Others(collision, name), name.FullName];
                yield return new ProjectFinding(
                    seeds[name.File.ProjectPath].First(), new Finding(Text.NameCollision.Rule, default, arguments));
            }
        }
    }

    /// <summary>Who wants the name, too; one is named, so that the message of a name that hundreds want stays short.</summary>
    private static string Others(NameCollision collision, ArticleName name)
    {
        if (collision.Articles.Count == 1)
            return "a folder";
        string other = "“" + collision.Articles.First(article => article != name).File.ProjectPath + "”";
        int more = collision.Articles.Count - 2;
        return more == 0 ? other : other + " and " + more.ToString(CultureInfo.InvariantCulture) + " more";
    }
}
