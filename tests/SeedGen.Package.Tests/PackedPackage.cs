namespace SeedGen.Package.Tests;

/// <summary>The package, packed once for all tests into a feed in a folder of its own, which is gone after them.</summary>
public sealed class PackedPackage : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("seedgen-");

    public PackedPackage()
    {
        // No project takes anything from the folders above: what may stand there is none of a test's business.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write(".editorconfig", "root = true\n");
        // The feed and what this repository restored are all there is: nothing is asked of the network.
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="feed" />
              </packageSources>
              <fallbackPackageFolders>
                <clear />
                <add key="restored" value="{BuiltHere.RestoredPackages}" />
              </fallbackPackageFolders>
            </configuration>
            """);
        DotNet.Run(
            packages: null, "pack", Path.Combine(BuiltHere.Repository, "src", "SeedGen"), "--configuration", "Release",
            "--artifacts-path", Path.Combine(Folder, "artifacts"), "--output", Path.Combine(Folder, "feed"),
            $"-p:Version={Version}", "-p:RunAnalyzers=false", "-p:NuGetAudit=false", "-p:UseSharedCompilation=false").OrThrow();
        Files = Directory.GetFiles(Path.Combine(Folder, "feed"));
    }

    /// <summary>The folder that holds the feed, and the folders of the consumers.</summary>
    public string Folder => root.FullName;

    /// <summary>What packing made, by full path.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>The package itself.</summary>
    public string File => Files.Single(file => Path.GetExtension(file) == ".nupkg");

    /// <summary>The version that was packed: no other run's, for a package that was restored once is never looked up again.</summary>
    public string Version { get; } = $"0.0.0-test-{Guid.NewGuid():N}";

    /// <summary>The folder that consumers restore to, so that nothing stays behind.</summary>
    public string ConsumersPackages => Path.Combine(Folder, "packages");

    public void Dispose() => root.Delete(recursive: true);

    private void Write(string name, string text) => System.IO.File.WriteAllText(Path.Combine(Folder, name), text);
}
