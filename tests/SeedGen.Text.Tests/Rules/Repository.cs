namespace SeedGen.Text.Tests.Rules;

/// <summary>The files of the repository that these tests were built from.</summary>
internal static class Repository
{
    /// <summary>The folder that has the solution in it.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo folder) => File.Exists(Path.Combine(folder.FullName, "SeedGen.sln"))
        ? folder.FullName
        : Find(folder.Parent ?? throw new InvalidOperationException("The tests do not run below the repository."));
}
