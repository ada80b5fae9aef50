namespace SeedGen.Package.Tests;

[Collection(nameof(PackageTests))]
public class OldLanguageConsumerTests(OldLanguageConsumerTests.Archive consumer) : IClassFixture<OldLanguageConsumerTests.Archive>
{
    [Fact]
    public void ANetStandardLibraryInCSharp73Builds() => Assert.True(consumer.Build.Succeeded, consumer.Build.Output);

    [Fact]
    public void ItSeesTheWarningsAboutItsSeedsAndNoOthers() =>
        Assert.Equal(["SEED1001", "SEED1004", "SEED2024", "SEED2025"], consumer.Build.Messages.Select(message => message.Id).Order());

    /// <summary>A library that the oldest compilers' language is enough for.</summary>
    public sealed class Archive : Consumer
    {
        public Archive(PackedPackage package)
            : base(package, "archive")
        {
            Write("Seeds/harbor.txt", Texts.Dirty);
            Write("Seeds/Markets/apples.txt", Texts.CleanToo);
            Write("TownArchive.cs", """
                using System.Collections.Generic;
                using System.Linq;
                using SeedGen;

                namespace Archive
                {
                    /// <summary>The articles that this library shows to others.</summary>
                    public static class TownArchive
                    {
                        /// <summary>A constant.</summary>
                        public const string Newest = Articles.Constants.OldHarborReopensAfterWinterRepairs.Title;

                        /// <summary>An article.</summary>
                        public static Article Harvest { get { return Articles.Markets.AppleHarvestComesEarlyThisYear; } }

                        /// <summary>The words of each.</summary>
                        public static IEnumerable<int> Words() { return Articles.All.Select(article => article.WordCount); }
                    }
                }
                """);
            Write("Archive.csproj", Project("""
                <TargetFramework>netstandard2.0</TargetFramework>
                <LangVersion>7.3</LangVersion>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                """));
            Build = BuildProject("Archive.csproj");
        }

        /// <summary>How it was built.</summary>
        public DotNetRun Build { get; }
    }
}
