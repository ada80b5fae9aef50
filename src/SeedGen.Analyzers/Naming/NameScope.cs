using System.Globalization;
using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>
/// One class with the articles in it. A name that several want goes to none of them: each gets its own file's name behind it. So no
/// order decides, and an article is renamed by another only where the two truly collide.
/// </summary>
/// <param name="classes">The class, as the classes that lead to it, outermost first; empty for <c>Articles</c> itself.</param>
/// <param name="innerClasses">The classes nested in it, whose names are taken.</param>
internal sealed class NameScope(ValueList<string> classes, IEnumerable<string> innerClasses)
{
    private readonly HashSet<string> taken = new(innerClasses, StringComparer.Ordinal);
    private readonly Dictionary<string, ArticleName> names = new(StringComparer.Ordinal);

    /// <summary>The names given so far, in no order.</summary>
    public IEnumerable<ArticleName> Names => names.Values;

    /// <summary>Names all articles of the class and returns the names that could not be given.</summary>
    public IEnumerable<NameCollision> Name(IEnumerable<ArticleKey> articles, NameSource source)
    {
        Wish[] unnamed = articles.Select((article, position) => Wish.Of(article, source, Enclosing, position)).ToArray();
        IGrouping<string, Wish>[] collisions = Grant(unnamed, attempt: 0);
        IGrouping<string, Wish>[] refused = collisions;
        for (int attempt = 1; refused.Length > 0; attempt++)
            refused = Grant(refused.SelectMany(wishes => wishes), attempt);
        return collisions.Select(wishes => new NameCollision(
            string.Join(".", classes.Append(wishes.Key)),
            new(wishes.Select(wish => names[wish.File.ProjectPath]))));
    }

    private string Enclosing => classes.Count > 0 ? classes[classes.Count - 1] : ReservedNames.Articles;

    /// <summary>Gives each name that one article alone wants and returns the other wishes.</summary>
    private IGrouping<string, Wish>[] Grant(IEnumerable<Wish> wishes, int attempt)
    {
        ILookup<bool, IGrouping<string, Wish>> byName = wishes
            .GroupBy(wish => wish.Name(attempt), StringComparer.Ordinal)
            .ToLookup(group => group.Count() == 1 && !taken.Contains(group.Key));
        foreach (IGrouping<string, Wish> granted in byName[true])
        {
            SeedFile file = granted.Single().File;
            taken.Add(granted.Key);
            names.Add(file.ProjectPath, new ArticleName(file, classes, granted.Key));
        }
        return byName[false].ToArray();
    }

    /// <summary>What an article would like to be called.</summary>
    private sealed record Wish(SeedFile File, string Best, string FileName, int Position)
    {
        public static Wish Of(ArticleKey article, NameSource source, string enclosing, int position)
        {
            string fileName = Identifier.PascalCase(article.File.Name);
            string best = source == NameSource.FileName || article.Title is null ? "" : Identifier.PascalCase(article.Title);
            if (best.Length == 0)
                best = fileName.Length > 0 ? fileName : "Untitled";
            return new Wish(article.File, ReservedNames.Escape(best, enclosing), fileName.TrimStart('_'), position);
        }

        /// <summary>The best name, then with the file's, then with a hash of its path; its position ends it for certain.</summary>
        public string Name(int attempt) => attempt switch
        {
            0 => Best,
            1 => $"{Best}_{FileName}",
            2 => $"{Best}_{FileName}_{Hash}",
            _ => $"{Best}_{Hash}_{(Position + attempt).ToString(CultureInfo.InvariantCulture)}",
        };

        private string Hash => StableHash.Of(File.ProjectPath).ToString("x8", CultureInfo.InvariantCulture);
    }
}
