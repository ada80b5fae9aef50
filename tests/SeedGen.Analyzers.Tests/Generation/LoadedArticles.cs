using System.Reflection;

namespace SeedGen.Analyzers.Tests;

/// <summary>The generated class <c>Articles</c> of a loaded assembly, or a class nested in it.</summary>
internal sealed class LoadedArticles(Type type)
{
    private const BindingFlags Anything = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    public LoadedArticles(Consumer consumer, string name = "App.Articles")
        : this(consumer.Load().GetType(name, throwOnError: true)!)
    {
    }

    public Type Type => type;

    public IReadOnlyList<Article> All => (IReadOnlyList<Article>)Property("All")!;

    /// <summary>The names of the articles that stand in the class itself.</summary>
    public IEnumerable<string> Names =>
        type.GetProperties(Anything).Where(each => each.PropertyType == typeof(Article)).Select(each => each.Name);

    public Article this[string name] => (Article)Property(name)!;

    public Article? Find(string? id) => (Article?)type.GetMethod("Find", Anything)!.Invoke(null, [id]);

    public LoadedArticles Nested(string name) => new(type.GetNestedType(name, BindingFlags.Public | BindingFlags.NonPublic)!);

    public object? Constant(string name) => type.GetField(name, Anything) is { IsLiteral: true } field
        ? field.GetRawConstantValue()
        : throw new InvalidOperationException($"{type} has no constant {name}.");

    private object? Property(string name) => type.GetProperty(name, Anything)!.GetValue(null);
}
