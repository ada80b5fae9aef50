using System.Reflection;

namespace SeedGen.Docs.Tests;

/// <summary>The files of this repository.</summary>
internal static class Repository
{
    private static readonly Dictionary<string, string> Metadata = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .ToDictionary(attribute => attribute.Key, attribute => attribute.Value!);

    public static string Configuration => Metadata["Configuration"];

    public static string File(params string[] path) => Path.GetFullPath(Path.Combine([Metadata["RepositoryRoot"], .. path]));

    public static string[] SampleSeeds { get; } =
        [.. Directory.GetFiles(File("samples", "NewsDigest", "Seeds"), "*.txt").Order(StringComparer.Ordinal)];
}
