using System.Runtime.InteropServices;

namespace SeedGen.Package.Tests;

/// <summary>A folder with projects that use the package, far from the repository.</summary>
/// <param name="package">The package.</param>
/// <param name="name">The folder's name.</param>
public abstract class Consumer(PackedPackage package, string name)
{
    /// <summary>The path of the folder.</summary>
    protected string Folder { get; } = Path.Combine(package.Folder, name);

    /// <summary>A project with the package.</summary>
    /// <param name="properties">The properties that it sets.</param>
    /// <param name="items">Items beside the package.</param>
    protected string Project(string properties, string items = "") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="SeedGen" Version="{package.Version}" />
            {items}
          </ItemGroup>
        </Project>
        """;

    /// <summary>Writes a file at a path below the folder.</summary>
    protected void Write(string path, string text)
    {
        string file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Restores and builds the project at a path below the folder.</summary>
    protected DotNetRun BuildProject(string project) => DotNet.Run(
        package.ConsumersPackages, "build", Path.Combine(Folder, project), "-p:UseSharedCompilation=false");

    /// <summary>Publishes the project at a path below the folder for this machine, into the folder <c>published</c>.</summary>
    protected DotNetRun PublishProject(string project) => DotNet.Run(
        package.ConsumersPackages, "publish", Path.Combine(Folder, project), "--output", Path.Combine(Folder, "published"),
        "--runtime", RuntimeInformation.RuntimeIdentifier, "-p:UseSharedCompilation=false");

    /// <summary>Runs the published program, which needs no <c>dotnet</c>.</summary>
    /// <returns>The lines that it wrote.</returns>
    protected string[] RunPublished(string name) =>
        DotNet.RunProgram(Path.Combine(Folder, "published", OperatingSystem.IsWindows() ? name + ".exe" : name)).OrThrow().Lines;

    /// <summary>Runs the program at a path below the folder.</summary>
    /// <returns>The lines that it wrote.</returns>
    protected string[] RunProgram(string program) =>
        DotNet.Run(package.ConsumersPackages, Path.Combine(Folder, program)).OrThrow().Lines;
}
