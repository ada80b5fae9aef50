using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.MSBuild;
using SeedGen.Package.Tests;

namespace SeedGen.Workspace.Tests;

/// <summary>A project with seeds, opened as an editor opens it; it is gone after the tests.</summary>
public sealed class OpenProject : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("seedgen-");
    private readonly MSBuildWorkspace workspace = MSBuildWorkspace.Create();

    /// <summary>The project as it is on disk.</summary>
    public Project Project { get; private set; } = null!;

    /// <summary>What went wrong when it was opened.</summary>
    public IEnumerable<WorkspaceDiagnostic> Failures =>
        workspace.Diagnostics.Where(diagnostic => diagnostic.Kind == WorkspaceDiagnosticKind.Failure);

    public async Task InitializeAsync()
    {
        Write("Seeds/harbor.txt", """
            Old harbor reopens after winter repairs

            The old harbor reopened on Monday after four months of repairs to to the northern quay. Fishing boats returned first.

            The town spent two million on new piles, lamps and a wider ramp. The last work on the lighthouse ends in June, when a new lamp takes the place of the old one, which was bought from a ferry company in the north.
            """);
        Write("notes.txt", "Buy a new rope and and a lamp.\n");
        Write("Program.cs", "System.Console.WriteLine(Town.Articles.OldHarborReopensAfterWinterRepairs.Title);\n");
        string project = Write("Town.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{Built("build/SeedGen.props")}" />
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <RootNamespace>Town</RootNamespace>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{Built("SeedGen.dll")}" />
                <Analyzer Include="{Built("SeedGen.Analyzers.dll")};{Built("SeedGen.Text.dll")}" />
                <AdditionalFiles Include="notes.txt" />
              </ItemGroup>
              <Import Project="{Built("build/SeedGen.targets")}" />
            </Project>
            """);
        DotNet.Run(packages: null, "restore", project).OrThrow();
        Project = await workspace.OpenProjectAsync(project);
    }

    public Task DisposeAsync()
    {
        workspace.Dispose();
        folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>The path of a file that stands, or may stand, in the project's folder.</summary>
    public string PathOf(string name) => Path.Combine(folder.FullName, name);

    /// <summary>A file that was built for these tests or copied next to them.</summary>
    private static string Built(string name) => Path.Combine(AppContext.BaseDirectory, name);

    private string Write(string name, string text)
    {
        string path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}
