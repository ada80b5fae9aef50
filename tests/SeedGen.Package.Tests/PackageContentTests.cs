using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace SeedGen.Package.Tests;

[Collection(nameof(PackageTests))]
public sealed class PackageContentTests(PackedPackage package) : IDisposable
{
    private static readonly string[] Assemblies =
    [
        "analyzers/dotnet/cs/SeedGen.Analyzers.dll",
        "analyzers/dotnet/cs/SeedGen.CodeFixes.dll",
        "analyzers/dotnet/cs/SeedGen.Text.dll",
        "lib/net8.0/SeedGen.dll",
        "lib/netstandard2.0/SeedGen.dll",
        "tasks/netstandard2.0/SeedGen.Build.dll",
        "tasks/netstandard2.0/SeedGen.Text.dll",
    ];

    private readonly ZipArchive archive = ZipFile.OpenRead(package.File);

    public static TheoryData<string> EachAssembly => [.. Assemblies];

    public void Dispose() => archive.Dispose();

    [Fact]
    public void PackingMakesThePackageAndNothingElse() =>
        Assert.Equal([$"SeedGen.{package.Version}.nupkg"], package.Files.Select(Path.GetFileName));

    [Fact]
    public void ThePackageHoldsTheseFiles() =>
        Assert.Equal(
            [
                .. Assemblies[..3],
                "build/SeedGen.props",
                "build/SeedGen.targets",
                "icon.png",
                "lib/net8.0/SeedGen.dll",
                "lib/net8.0/SeedGen.xml",
                "lib/netstandard2.0/SeedGen.dll",
                "lib/netstandard2.0/SeedGen.xml",
                "README.md",
                "SeedGen.nuspec",
                "tasks/netstandard2.0/SeedGen.Build.dll",
                "tasks/netstandard2.0/SeedGen.Text.dll",
                "THIRD-PARTY-NOTICES.txt",
            ],
            archive.Entries.Select(entry => entry.FullName).Where(IsOfSeedGen).Order(StringComparer.OrdinalIgnoreCase));

    [Theory]
    [InlineData("README.md")]
    [InlineData("THIRD-PARTY-NOTICES.txt")]
    public void ThisFileIsTheRepositorys(string path) =>
        Assert.Equal(File.ReadAllText(Path.Combine(BuiltHere.Repository, path)), Read(path));

    [Theory]
    [InlineData("id", "SeedGen")]
    [InlineData("readme", "README.md")]
    [InlineData("icon", "icon.png")]
    [InlineData("license", "MIT")]
    public void TheManifestSays(string element, string value) => Assert.Equal(value, Manifest(element).Single().Value);

    [Theory]
    [InlineData("description")]
    [InlineData("tags")]
    [InlineData("projectUrl")]
    [InlineData("authors")]
    public void TheManifestDoesNotLeaveOut(string element) => Assert.NotEmpty(Manifest(element).Single().Value);

    [Fact]
    public void TheManifestNamesTheRepository() => Assert.Equal("git", Manifest("repository").Single().Attribute("type")?.Value);

    [Fact]
    public void ThePackageDependsOnNoOther() => Assert.Empty(Manifest("dependency"));

    [Fact]
    public void ThePackageIsNoDevelopmentDependencyForItsTypesAreNeededAtRunTime() => Assert.Empty(Manifest("developmentDependency"));

    [Theory]
    [InlineData("lib/net8.0/SeedGen.xml")]
    [InlineData("lib/netstandard2.0/SeedGen.xml")]
    public void TheDocumentationOfTheTypesIsIn(string path) => Assert.Contains("T:SeedGen.Article\"", Read(path), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(EachAssembly))]
    public void EveryAssemblyIsReproducibleAndCarriesItsSymbols(string path)
    {
        using PEReader reader = Assembly(path);
        DebugDirectoryEntryType[] entries = [.. reader.ReadDebugDirectory().Select(entry => entry.Type)];
        Assert.Contains(DebugDirectoryEntryType.Reproducible, entries);
        Assert.Contains(DebugDirectoryEntryType.EmbeddedPortablePdb, entries);
    }

    [Theory]
    [InlineData("analyzers/dotnet/cs/SeedGen.Analyzers.dll")]
    [InlineData("analyzers/dotnet/cs/SeedGen.Text.dll")]
    public void AnAnalyzerNeedsOnlyWhatEveryCompilerHas(string path)
    {
        HashSet<string> known =
            ["netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "SeedGen.Text"];
        Assert.Subset(known, References(path).Keys.ToHashSet());
    }

    [Fact]
    public void TheTaskNeedsOnlyWhatEveryBuildHas() => Assert.Subset(
        new HashSet<string> { "netstandard", "Microsoft.Build.Framework", "Microsoft.CodeAnalysis", "SeedGen.Text" },
        References("tasks/netstandard2.0/SeedGen.Build.dll").Keys.ToHashSet());

    [Fact]
    public void TaskAndAnalyzerReadByTheSameEngine() =>
        Assert.Equal(Bytes("analyzers/dotnet/cs/SeedGen.Text.dll"), Bytes("tasks/netstandard2.0/SeedGen.Text.dll"));

    [Fact]
    public void TheAnalyzersRunInEveryCompilerFromRoslyn48On() =>
        Assert.Equal(new Version(4, 8, 0, 0), References("analyzers/dotnet/cs/SeedGen.Analyzers.dll")["Microsoft.CodeAnalysis"]);

    /// <summary>What the code fixes ask for beyond that, editors have; none of it is an analyzer, so no compiler looks for it.</summary>
    [Fact]
    public void TheCodeFixesNeedOnlyWhatEveryEditorFromRoslyn45OnHas()
    {
        Dictionary<string, Version> references = References("analyzers/dotnet/cs/SeedGen.CodeFixes.dll");
        HashSet<string> known =
            ["netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.Workspaces", "System.Collections.Immutable", "SeedGen.Text"];
        Assert.Subset(known, references.Keys.ToHashSet());
        Assert.Equal(new Version(4, 5, 0, 0), references["Microsoft.CodeAnalysis.Workspaces"]);
    }

    [Fact]
    public void TheTypesForNetStandardNeedNoPackage() => Assert.Equal(["netstandard"], References("lib/netstandard2.0/SeedGen.dll").Keys);

    /// <summary>A package has parts that every package has, for the reader of packages alone.</summary>
    private static bool IsOfSeedGen(string path) => path.Split('/')[0] is not ("[Content_Types].xml" or "_rels" or "package");

    private IEnumerable<XElement> Manifest(string element) =>
        XDocument.Parse(Read("SeedGen.nuspec")).Descendants().Where(each => each.Name.LocalName == element);

    private Dictionary<string, Version> References(string path)
    {
        using PEReader reader = Assembly(path);
        MetadataReader metadata = reader.GetMetadataReader();
        return metadata.AssemblyReferences
            .Select(metadata.GetAssemblyReference)
            .ToDictionary(reference => metadata.GetString(reference.Name), reference => reference.Version);
    }

    private string Read(string path)
    {
        using var reader = new StreamReader(archive.GetEntry(path)!.Open());
        return reader.ReadToEnd();
    }

    private PEReader Assembly(string path) => new(new MemoryStream(Bytes(path)));

    private byte[] Bytes(string path)
    {
        var bytes = new MemoryStream();
        using Stream stream = archive.GetEntry(path)!.Open();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
