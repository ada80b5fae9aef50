namespace SeedGen.Package.Tests;

[Collection(nameof(PackageTests))]
public class IndirectConsumerTests(IndirectConsumerTests.Reader consumer) : IClassFixture<IndirectConsumerTests.Reader>
{
    [Fact]
    public void AProgramReadsTheArticlesOfALibraryThatHasThePackage() =>
        Assert.Contains("of the library: Library lends tools as well as books", consumer.Output);

    [Fact]
    public void AProjectThatNeverAskedForThePackageGetsNoArticlesOfItsOwn() => Assert.Contains("types named Articles: 0", consumer.Output);

    [Fact]
    public void NothingIsSaidAboutItsTextsNorThatItHasNoSeeds() => Assert.Empty(consumer.Build.Messages);

    /// <summary>A program that has the package only through a library that it references.</summary>
    public sealed class Reader : Consumer
    {
        public Reader(PackedPackage package)
            : base(package, "indirect")
        {
            Write("Library/Seeds/library.txt", Texts.Clean);
            Write("Library/Library.csproj", Project("""
                <TargetFramework>net10.0</TargetFramework>
                <SeedGenPublic>true</SeedGenPublic>
                """));
            Write("Reader/Seeds/harbor.txt", Texts.Dirty);
            Write("Reader/Program.cs", """
                using System;
                using System.Linq;
                using System.Reflection;

                Type[] types = Assembly.GetExecutingAssembly().GetTypes();
                Console.WriteLine($"of the library: {Library.Articles.LibraryLendsToolsAsWellAsBooks}");
                Console.WriteLine($"types named Articles: {types.Count(type => type.Name == "Articles")}");
                """);
            Write("Reader/Reader.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFramework>net10.0</TargetFramework>
                  </PropertyGroup>
                  <ItemGroup>
                    <ProjectReference Include="../Library/Library.csproj" />
                  </ItemGroup>
                </Project>
                """);
            Build = BuildProject("Reader/Reader.csproj").OrThrow();
            Output = RunProgram("Reader/bin/Debug/net10.0/Reader.dll");
        }

        /// <summary>How both were built.</summary>
        public DotNetRun Build { get; }

        /// <summary>What the program wrote.</summary>
        public IReadOnlyList<string> Output { get; }
    }
}
