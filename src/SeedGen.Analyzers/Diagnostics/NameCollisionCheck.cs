using System.Globalization;
using Microsoft.CodeAnalysis;

namespace SeedGen.Analyzers;

/// <summary>Finds SEED9003, in each of the files that want the name.</summary>
internal static class NameCollisionCheck
{
    public static IEnumerable<Diagnostic> Check(ProjectSeeds project)
    {
        ILookup<string, ProjectSeed> seeds = project.Seeds.ToLookup(seed => seed.File.ProjectPath, StringComparer.Ordinal);
        IEnumerable<ArticleKey> keys = project.Seeds.Where(seed => seed.Article is not null).Select(seed => new ArticleKey(seed.File, seed.Article!.Title?.Text));
        foreach (NameCollision collision in NameIndex.Create(keys, project.Options.Names).Collisions)
        {
            foreach (ArticleName name in collision.Articles)
            {
                ProjectSeed seed = seeds[name.File.ProjectPath].First();
                if (SeedDiagnostics.Create(
                    Text.NameCollision.Rule, seed.Path, seed.FileOptions, collision.FullName, Others(collision, name), name.FullName) is { } diagnostic)
                    yield return diagnostic;
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
