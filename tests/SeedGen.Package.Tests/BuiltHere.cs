using System.Reflection;

namespace SeedGen.Package.Tests;

/// <summary>The places on this machine that the tests were built with.</summary>
internal static class BuiltHere
{
    /// <summary>The top folder of the repository.</summary>
    public static string Repository { get; } = Read(nameof(Repository));

    /// <summary>The folder with the packages that were restored for the tests.</summary>
    public static string RestoredPackages { get; } = Read(nameof(RestoredPackages));

    private static string Read(string key) => typeof(BuiltHere).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == key).Value!;
}
