using SeedGen.Text;

namespace SeedGen.Analyzers;

/// <summary>Writes the properties and the constants of articles.</summary>
internal static class ArticleEmitter
{
    /// <summary>The generated file with <paramref name="input"/>'s articles.</summary>
    public static GeneratedSource Emit((SourceContent Content, CodeScope Scope) input, CancellationToken cancellation)
    {
        var code = new SourceWriter();
        input.Scope.Open(code);
        ByClass(code, input.Content.Articles, Property, cancellation);
        if (input.Scope.HasConstants)
        {
            code.Line();
            code.Open("public static partial class Constants");
            ByClass(code, input.Content.Articles, Constants, cancellation);
            code.Close();
        }
        input.Scope.Close(code);
        return new GeneratedSource(input.Content.HintName, code.ToString());
    }

    /// <summary>Writes each article in the nested classes of its folders, which are opened once for neighbours in one folder.</summary>
    private static void ByClass(
        SourceWriter code, ValueList<NamedArticle> articles, Action<SourceWriter, NamedArticle> write, CancellationToken cancellation)
    {
        ValueList<string> open = ValueList<string>.Empty;
        bool isFirst = true;
        foreach (NamedArticle article in articles)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!isFirst && open.Equals(article.Name.Classes))
                code.Line();
            if (!open.Equals(article.Name.Classes))
            {
                foreach (string _ in open)
                    code.Close();
                if (!isFirst)
                    code.Line();
                foreach (string name in article.Name.Classes)
                    code.Open("public static partial class " + name);
                open = article.Name.Classes;
            }
            write(code, article);
            isFirst = false;
        }
        foreach (string _ in open)
            code.Close();
    }

    private static void Property(SourceWriter code, NamedArticle named)
    {
        (ArticleName name, SeedArticle article) = (named.Name, named.Article);
        Documentation(code, article);
        if (article.Content is not { } content)
        {
            code.Line($"public static global::SeedGen.Article {name.Member} => {StoreEmitter.Get(article.File)};");
            return;
        }
        code.Line($"public static global::SeedGen.Article {name.Member} => {Holder(name.Member)}.Value;");
        code.Line();
        code.Open($"private static class {Holder(name.Member)}");
        code.Open("internal static readonly global::SeedGen.Article Value = new global::SeedGen.ArticleBuilder");
        ArticleInitializer.Write(code, content);
        code.Close(".Build();");
        code.Close();
    }

    /// <summary>
    /// The runtime fills a class's fields on first use and once, whatever the threads: so each value gets a class, which costs nothing
    /// until then.
    /// </summary>
    internal static string Holder(string member) => "_" + member;

    private static void Documentation(SourceWriter code, SeedArticle article)
    {
        string?[] opening = [article.Summary.Date, article.Summary.Opening];
        code.Line("/// <summary>");
        code.Line($"/// {DocComment.Text(article.Summary.Title ?? article.File.Id)}");
        if (opening.Any(part => part is not null))
            code.Line($"/// <para>{DocComment.Text(string.Join(" · ", opening.Where(part => part is not null)))}</para>");
        code.Line($"/// <para><c>{DocComment.Text(article.File.ProjectPath)}</c></para>");
        code.Line("/// </summary>");
    }

    private static void Constants(SourceWriter code, NamedArticle named)
    {
        ArticleSummary article = named.Article.Summary;
        code.Line($"/// <summary>The constants of <see cref=\"{ReservedNames.Articles}.{named.Name.FullName}\"/>.</summary>");
        code.Open($"public static class {named.Name.Member}");
        Constant(code, "string", "Id", Literal.Of(named.Article.File.Id));
        Constant(code, "string", "Title", Literal.Of(article.Title));
        Constant(code, "string", "Date", Literal.Of(article.Date));
        Constant(code, "string", "SiteName", Literal.Of(article.SiteName));
        Constant(code, "int", "WordCount", Literal.Of(article.WordCount));
        Constant(code, "string", "Sha256", Literal.Of(article.Sha256));
        code.Close();
    }

    private static void Constant(SourceWriter code, string type, string name, string value)
    {
        code.Line($"/// <inheritdoc cref=\"global::SeedGen.Article.{name}\"/>");
        code.Line($"public const {type} {name} = {value};");
    }
}
