using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>Finds SEED4005: which generated members the project's own code refers to, and so which it does not.</summary>
internal sealed class ArticleUses
{
    private const string Articles = "Articles", Constants = "Constants";

    private readonly ConcurrentDictionary<string, bool> used = new(StringComparer.Ordinal);

    /// <summary>Notes the member that an identifier means: the article's property, or the class of its constants.</summary>
    public void Note(SyntaxNodeAnalysisContext context)
    {
        var name = (IdentifierNameSyntax)context.Node;
        ISymbol? symbol = context.SemanticModel.GetSymbolInfo(name, context.CancellationToken).Symbol;
        if (symbol is IPropertySymbol or INamedTypeSymbol && NameOf(symbol) is { } member)
            used.TryAdd(member, true);
    }

    /// <summary>A finding for each article whose member nobody refers to, where its file asks for it.</summary>
    public IEnumerable<ProjectFinding> Check(ProjectSeeds project)
    {
        ILookup<string, ProjectSeed> seeds = project.All.ToLookup(seed => seed.File.ProjectPath, StringComparer.Ordinal);
        return project.Name().Articles
            .Where(name => !used.ContainsKey(name.FullName))
            .Select(name => (Name: name, Seed: seeds[name.File.ProjectPath].First()))
            .Where(unused => unused.Seed.Options.Checking.SeverityOf(UnusedArticle.Rule) != Severity.None)
            .Select(unused => new ProjectFinding(
                unused.Seed, new Finding(UnusedArticle.Rule, default, Articles + "." + unused.Name.FullName)));
    }

    /// <summary>The symbol's name in the class of articles; null for one that is not in it.</summary>
    private static string? NameOf(ISymbol symbol)
    {
        var names = new List<string> { symbol.Name };
        INamedTypeSymbol? type = symbol.ContainingType;
        for (; type?.ContainingType is not null; type = type.ContainingType)
            names.Add(type.Name);
        if (type?.Name != Articles)
            return null;
        if (names[names.Count - 1] == Constants)
            names.RemoveAt(names.Count - 1);
        names.Reverse();
        return string.Join(".", names);
    }
}
