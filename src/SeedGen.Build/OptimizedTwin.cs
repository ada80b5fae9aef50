using System.Reflection;
using Microsoft.Build.Framework;
using SeedGen.Text;

namespace SeedGen.Build;

/// <summary>
/// A task once more, in code that the runtime compiles once and optimized. Code that is loaded as usual runs slow at first, is counted how
/// often it is called, and is compiled twice again where it is hot: half the time of a first build of ten thousand seeds, whose process
/// ends with it.
/// </summary>
/// <remarks>
/// What the runtime compiles that way is what it may unload: an assembly in a collectible <c>AssemblyLoadContext</c>. .NET Framework has none, and
/// always compiles once.
/// </remarks>
internal static class OptimizedTwin
{
    private const BindingFlags Properties = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>This assembly once more; null where it cannot be had, or is this one.</summary>
    private static readonly Lazy<Assembly?> Optimized = new(Load);

    /// <summary>A task of the same type with the same properties; null where the task itself is as good.</summary>
    public static ITask? Of(ITask task)
    {
        if (Optimized.Value?.GetType(task.GetType().FullName!) is not { } type)
            return null;
        var twin = (ITask)Activator.CreateInstance(type)!;
        Copy(task, twin);
        return twin;
    }

    /// <summary>Gives <paramref name="to"/> the properties of <paramref name="from"/>, its twin.</summary>
    public static void Copy(ITask from, ITask to)
    {
        foreach (PropertyInfo property in from.GetType().GetProperties(Properties))
            to.GetType().GetProperty(property.Name)!.SetValue(to, property.GetValue(from));
    }

    private static Assembly? Load()
    {
        // No part of .NET Standard, so that it is found by name.
        var contexts = Type.GetType("System.Runtime.Loader.AssemblyLoadContext, System.Runtime.Loader");
        Assembly here = typeof(OptimizedTwin).Assembly, core = typeof(ArticleReader).Assembly;
        if (contexts?.GetProperty("IsCollectible") is not { } isCollectible
            || isCollectible.GetValue(contexts.GetMethod("GetLoadContext")!.Invoke(null, [here])) is true
            || here.Location.Length == 0 || core.Location.Length == 0)
            return null;
        object context = Activator.CreateInstance(contexts, nameof(OptimizedTwin), true)!;
        MethodInfo load = contexts.GetMethod("LoadFromAssemblyPath")!;
        load.Invoke(context, [core.Location]);
        return (Assembly)load.Invoke(context, [here.Location])!;
    }
}
