using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>
/// Writes the file that knows every article: the list of all, the search by id, and the documentation of the shared classes.
/// </summary>
internal static class IndexEmitter
{
    /// <summary>
    /// The index of <paramref name="input"/>'s names, if there is to be one. It depends on names alone and stays as it is when only a text
    /// changes; it is there without any seed, so that code which asks for all articles compiles.
    /// </summary>
    public static IEnumerable<GeneratedSource> Emit((NameIndex Names, CodeScope Scope) input, CancellationToken _)
    {
        if (input.Scope.IsWanted)
            yield return Emit(input.Names, input.Scope);
    }

    private static GeneratedSource Emit(NameIndex names, CodeScope scope)
    {
        var code = new SourceWriter();
        scope.Open(code, scope.HasMembers
            ? "/// <summary>The articles of this project's seed files, a property each; a nested class a folder.</summary>"
            : "/// <summary>The articles of this project's seed files.</summary>");
        All(code, names.Articles, scope.IsBlob);
        code.Line();
        Find(code, names.Articles, scope.IsBlob);
        if (scope.HasMembers)
            Classes(code, names, scope.HasConstants);
        scope.Close(code);
        return new GeneratedSource($"{ReservedNames.Articles}.g.cs", code.ToString());
    }

    private static void Classes(SourceWriter code, NameIndex names, bool hasConstants)
    {
        code.Line();
        FolderClasses(code, names.Classes, "The articles of this folder.");
        if (!hasConstants)
            return;
        if (names.Classes.Count > 0)
            code.Line();
        code.Line("/// <summary>What attributes and <c>case</c> labels may say of each article; null where it has none.</summary>");
        code.Open("public static partial class Constants");
        FolderClasses(code, names.Classes, "The constants of this folder's articles.");
        code.Close();
    }

    private static void All(SourceWriter code, ValueList<ArticleName> articles, bool isBlob)
    {
        const string Article = "global::SeedGen.Article";
        const string List = $"global::System.Collections.Generic.IReadOnlyList<{Article}>";
        code.Line("/// <summary>All articles, ordered by the paths of their files.</summary>");
        if (isBlob)
        {
            code.Line($"public static {List} All => {StoreEmitter.Store}.All;");
            return;
        }
        code.Line($"public static {List} All => {ArticleEmitter.Holder("All")}.Value;");
        code.Line();
        code.Open($"private static class {ArticleEmitter.Holder("All")}");
        code.Open($"internal static readonly {List} Value = new global::SeedGen.ValueList<{Article}>(new {Article}[]");
        foreach (ArticleName article in articles)
            code.Line($"{ReservedNames.Articles}.{article.FullName},");
        code.Close(");");
        code.Close();
    }

    private static void Find(SourceWriter code, ValueList<ArticleName> articles, bool isBlob)
    {
        code.Line("/// <summary>The article with this id, or null where there is none.</summary>");
        code.Line("/// <param name=\"id\">The path of its file below the seed folder without the extension; case matters.</param>");
        if (isBlob)
        {
            code.Line($"public static global::SeedGen.Article Find(string id) => {StoreEmitter.Store}.Find(id);");
            return;
        }
        code.Open("public static global::SeedGen.Article Find(string id)");
        code.Open("switch (id)");
        foreach (IGrouping<string, ArticleName> sameId in articles.GroupBy(article => article.File.Id, StringComparer.Ordinal))
            code.Line($"case {Literal.Of(sameId.Key)}: return {sameId.First().FullName};");
        code.Line("default: return null;");
        code.Close();
        code.Close();
    }

    /// <summary>Declares the classes for their documentation's sake; an outer class comes before those in it.</summary>
    private static void FolderClasses(SourceWriter code, ValueList<string> classes, string documentation)
    {
        int depth = 0;
        foreach (string path in classes)
        {
            string[] names = path.Split('.');
            bool isAfterAnother = depth >= names.Length;
            for (; depth >= names.Length; depth--)
                code.Close();
            if (isAfterAnother)
                code.Line();
            code.Line($"/// <summary>{documentation}</summary>");
            code.Open("public static partial class " + names[depth++]);
        }
        for (; depth > 0; depth--)
            code.Close();
    }
}
