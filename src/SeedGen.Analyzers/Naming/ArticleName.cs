using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>All that an article's name depends on.</summary>
/// <param name="File">Its seed.</param>
/// <param name="Title">Its title; null where it has none.</param>
internal sealed record ArticleKey(SeedFile File, string? Title);

/// <summary>The name of an article's property.</summary>
/// <param name="File">The article's seed.</param>
/// <param name="Classes">The classes nested in <c>Articles</c> that it stands in, one a folder, outermost first.</param>
/// <param name="Member">The property's own name.</param>
internal sealed record ArticleName(SeedFile File, ValueList<string> Classes, string Member)
{
    /// <summary>The property as code in <c>Articles</c> calls it: <c>Economy.TradeTalks</c>.</summary>
    public string FullName => string.Join(".", Classes.Append(Member));
}

/// <summary>Articles of one folder that would have had the same name, or the name of a folder.</summary>
/// <param name="FullName">The name that none of them got.</param>
/// <param name="Articles">The articles and the names they got instead, by path; a single one where a folder has the name.</param>
internal sealed record NameCollision(string FullName, ValueList<ArticleName> Articles);
