using System.Collections.Immutable;
using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>
/// The names of all articles. It depends on the set of their files and titles and on nothing else: not on their order, not on their text.
/// </summary>
/// <param name="Articles">Every article's name, ordered by path.</param>
/// <param name="Classes">Every class that folders became, dotted, an outer class before those in it.</param>
/// <param name="Collisions">The names that more than one wanted, in order; none got them.</param>
internal sealed record NameIndex(ValueList<ArticleName> Articles, ValueList<string> Classes, ValueList<NameCollision> Collisions)
{
    /// <summary>Names the articles; a file that is given twice counts once.</summary>
    public static NameIndex Create(IEnumerable<ArticleKey> articles, NameSource source)
    {
        ArticleKey[] keys = articles
            .GroupBy(key => key.File.ProjectPath, StringComparer.Ordinal)
            .Select(group => group.First())
            .OrderBy(key => key.File.RelativePath, StringComparer.Ordinal)
            .ThenBy(key => key.File.ProjectPath, StringComparer.Ordinal)
            .ToArray();
        var folders = keys.GroupBy(key => FolderClasses.Of(key.File)).ToArray();
        ValueList<string>[] classes = folders
            .SelectMany(folder => Enumerable.Range(1, folder.Key.Count).Select(depth => new ValueList<string>(folder.Key.Take(depth))))
            .Distinct()
            .ToArray();
        var classesByParent = classes.ToLookup(path => new ValueList<string>(path.Take(path.Count - 1)), path => path[path.Count - 1]);

        var names = new Dictionary<string, ArticleName>(StringComparer.Ordinal);
        var collisions = new List<NameCollision>();
        foreach (var folder in folders)
        {
            var scope = new NameScope(folder.Key, classesByParent[folder.Key]);
            collisions.AddRange(scope.Name(folder, source));
            foreach (ArticleName name in scope.Names)
                names.Add(name.File.ProjectPath, name);
        }
        return new NameIndex(
            new(keys.Select(key => names[key.File.ProjectPath])),
            new(classes.Select(path => string.Join(".", path)).OrderBy(name => name, StringComparer.Ordinal)),
            new(collisions.OrderBy(collision => collision.FullName, StringComparer.Ordinal)));
    }

    /// <summary>As a step of the generator.</summary>
    public static NameIndex Create((ImmutableArray<ArticleKey> Articles, NameSource Source) input, CancellationToken _) =>
        Create(input.Articles, input.Source);
}
