namespace SeedGen.Package.Tests;

[Collection(nameof(PackageTests))]
public class StrictConsumerTests(StrictConsumerTests.Guide consumer) : IClassFixture<StrictConsumerTests.Guide>
{
    [Fact]
    public void APublicClassOfArticlesPassesEveryCheckThatTheSdkHas() => Assert.True(consumer.Build.Succeeded, consumer.Build.Output);

    [Fact]
    public void ACleanSeedHasNothingSaidAboutIt() => Assert.Empty(consumer.Build.Messages);

    [Fact]
    public void ItsArticlesAreInItsDocumentationByTheNamesOfTheirFiles() =>
        Assert.Contains("P:Guide.Articles.Library\"", consumer.Documentation, StringComparison.Ordinal);

    /// <summary>A library that makes an error of every warning.</summary>
    public sealed class Guide : Consumer
    {
        public Guide(PackedPackage package)
            : base(package, "guide")
        {
            Write("Seeds/library.txt", Texts.Clean);
            Write("Seeds/Markets/apples.txt", Texts.CleanToo);
            Write("Guide.csproj", Project("""
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <MSBuildTreatWarningsAsErrors>true</MSBuildTreatWarningsAsErrors>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
                <AnalysisLevel>latest-all</AnalysisLevel>
                <SeedGenPublic>true</SeedGenPublic>
                <SeedGenNames>FileName</SeedGenNames>
                """));
            Write("Assembly.cs", "[assembly: System.CLSCompliant(false)]\n[assembly: System.Runtime.InteropServices.ComVisible(false)]\n");
            Build = BuildProject("Guide.csproj");
            string documentation = Path.Combine(Folder, "bin/Debug/net10.0/Guide.xml");
            Documentation = File.Exists(documentation) ? File.ReadAllText(documentation) : "";
        }

        /// <summary>How it was built.</summary>
        public DotNetRun Build { get; }

        /// <summary>The documentation file that the build made; empty where it made none.</summary>
        public string Documentation { get; }
    }
}
