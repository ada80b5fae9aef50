namespace SeedGen.Package.Tests;

[Collection(nameof(PackageTests))]
public class SeedSelectionTests(SeedSelectionTests.Selecting consumer) : IClassFixture<SeedSelectionTests.Selecting>
{
    [Fact]
    public void AProjectAddsGlobsToTheDefaultAlsoForFoldersOutside() =>
        Assert.Equal(["2025/harbor", "apples", "library"], consumer.WithOwnGlobs);

    [Fact]
    public void AFileOutsideTheGlobsIsNoSeed() => Assert.DoesNotContain("draft", consumer.WithOwnGlobs);

    [Fact]
    public void AProjectThatOptsOutOfTheDefaultsListsItsSeedsItself() => Assert.Equal(["library"], consumer.WithoutDefaults);

    [Fact]
    public void AProjectWithoutSeedsIsToldWhichFilesWereLookedForAndWhere()
    {
        BuildMessage message = Assert.Single(consumer.WithoutSeeds);
        Assert.Equal(("warning", "SEED9002"), (message.Severity, message.Id));
        Assert.Contains("“Seeds/**/*.txt”", message.Text, StringComparison.Ordinal);
        Assert.Contains($"“{consumer.EmptyFolder}”", message.Text, StringComparison.Ordinal);
    }

    /// <summary>Three programs that each say in another way which files are their seeds.</summary>
    public sealed class Selecting : Consumer
    {
        private const string Program = """
            foreach (SeedGen.Article article in Articles.All)
                System.Console.WriteLine(article.Id);
            """;

        public Selecting(PackedPackage package)
            : base(package, "C# projects") // the mark begins a comment in the files that tell the compiler of folders
        {
            Write("Shared/apples.md", Texts.CleanToo);
            Write("Globs/Seeds/library.txt", Texts.Clean);
            Write("Globs/Posts/2025/harbor.md", Texts.Dirty);
            Write("Globs/Posts/2025/draft.text", Texts.Dirty);
            WriteProgram("Globs", "<SeedGenGlobs>$(SeedGenGlobs);Posts/**/*.md;../Shared/*.md</SeedGenGlobs>", items: "");

            Write("OptOut/Seeds/library.txt", Texts.Clean);
            Write("OptOut/Seeds/harbor.txt", Texts.Dirty);
            WriteProgram(
                "OptOut", "<SeedGenDefaultSeeds>false</SeedGenDefaultSeeds>", """<AdditionalFiles Include="Seeds/library.txt" />""");

            Write("Empty/Seeds/harbor.md", Texts.Dirty);
            Write("Empty/Empty.csproj", Project("<TargetFramework>net10.0</TargetFramework>"));
            EmptyFolder = Path.Combine(Folder, "Empty");

            // One project that builds the others costs one start of the build.
            Write("All.proj", """
                <Project DefaultTargets="Build">
                  <ItemGroup>
                    <Each Include="Globs/Globs.csproj;OptOut/OptOut.csproj;Empty/Empty.csproj" />
                  </ItemGroup>
                  <Target Name="Restore">
                    <MSBuild Projects="@(Each)" Targets="Restore" Properties="IsRestoring=true" />
                  </Target>
                  <Target Name="Build">
                    <MSBuild Projects="@(Each)" />
                  </Target>
                </Project>
                """);
            DotNetRun build = BuildProject("All.proj").OrThrow();
            WithoutSeeds = [.. build.Messages.Where(message => message.Text.Contains("Empty.csproj", StringComparison.Ordinal))];
            WithOwnGlobs = RunProgram("Globs/bin/Debug/net10.0/Globs.dll");
            WithoutDefaults = RunProgram("OptOut/bin/Debug/net10.0/OptOut.dll");
        }

        /// <summary>The ids of the program that adds globs to the default.</summary>
        public IReadOnlyList<string> WithOwnGlobs { get; }

        /// <summary>The ids of the program that has one of two files as a seed.</summary>
        public IReadOnlyList<string> WithoutDefaults { get; }

        /// <summary>What the build says of a project without a seed.</summary>
        public IReadOnlyList<BuildMessage> WithoutSeeds { get; }

        /// <summary>The folder of the project without a seed.</summary>
        public string EmptyFolder { get; }

        private void WriteProgram(string name, string properties, string items)
        {
            Write($"{name}/Program.cs", $"using {name};\n{Program}");
            Write($"{name}/{name}.csproj", Project(
                $"""
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                {properties}
                """,
                items));
        }
    }
}
