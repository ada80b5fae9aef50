using System.Collections.Immutable;
using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>Which articles a generated file is to hold.</summary>
/// <param name="HintName">The file's name.</param>
/// <param name="Articles">Their names, ordered by path.</param>
internal sealed record SourceFile(string HintName, ValueList<ArticleName> Articles);

/// <summary>A generated file's articles with their names.</summary>
/// <param name="HintName">The file's name.</param>
/// <param name="Articles">Ordered by path.</param>
internal sealed record SourceContent(string HintName, ValueList<NamedArticle> Articles)
{
    /// <summary>Gives a file its articles.</summary>
    public static SourceContent Of((SourceFile File, ImmutableDictionary<string, SeedArticle> Articles) input, CancellationToken _) =>
        new(input.File.HintName, new(input.File.Articles.Select(name => new NamedArticle(name, input.Articles[name.File.ProjectPath]))));
}

/// <summary>An article and its name.</summary>
internal sealed record NamedArticle(ArticleName Name, SeedArticle Article);
