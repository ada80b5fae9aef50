namespace SeedGen.Package.Tests;

[Collection(nameof(PackageTests))]
public class BlobConsumerTests(BlobConsumerTests.Tiers consumer) : IClassFixture<BlobConsumerTests.Tiers>
{
    [Fact]
    public void ArticlesAreTheSameInCodeAndInABlob()
    {
        Assert.Equal(3, consumer.Inline.Count(line => line.StartsWith("Article {", StringComparison.Ordinal)));
        Assert.Equal(consumer.Inline, consumer.Blob);
    }

    [Fact]
    public void WarningsAreTheSame()
    {
        Assert.Contains(consumer.InlineWarnings, warning => warning.Contains("SEED2025", StringComparison.Ordinal));
        Assert.DoesNotContain(consumer.InlineWarnings, warning => warning.Contains("SEED2024", StringComparison.Ordinal));
        Assert.Contains(consumer.InlineWarnings, warning => warning.Contains("SEED4001", StringComparison.Ordinal));
        Assert.Equal(consumer.InlineWarnings, consumer.BlobWarnings);
    }

    [Fact]
    public void TheBuildSaysWhereArticlesAreKeptAndWhy() =>
        Assert.Contains("SeedGen keeps the articles in a blob, as SeedGenStorage says (3 seeds, ", consumer.FirstBuild, StringComparison.Ordinal);

    [Fact]
    public void ABuildInWhichNothingChangedDoesNotCompile() => Assert.Equal(consumer.FirstDate, consumer.SecondDate);

    [Fact]
    public void AChangedSeedIsInTheProgramAfterTheNextBuild() =>
        Assert.Contains(consumer.AfterEdit, line => line.Contains("the southern quay", StringComparison.Ordinal));

    [Fact]
    public void AnEditorSeesTheFactsOfTheLastBuild() => Assert.Contains("seeds.facts", consumer.EditorsFiles, StringComparison.Ordinal);

    [Fact]
    public void CleaningLeavesNothingBehind() => Assert.Empty(consumer.AfterClean);

    /// <summary>Two programs over the same seeds: one has them in its code, one in a blob.</summary>
    public sealed class Tiers : Consumer
    {
        public Tiers(PackedPackage package)
            : base(package, "tiers")
        {
            Write("Shared/harbor.txt", Texts.Dirty);
            Write("Shared/library.txt", Texts.Clean);
            Write("Shared/copies/library.txt", Texts.Clean);
            Write("Shared/.editorconfig", "[harbor.txt]\nseedgen_severity.SEED2024 = none\nseedgen_severity.Boilerplate = warning\n");
            WriteProgram("Inline");
            WriteProgram("Blob");
            InlineWarnings = Warnings(BuildProject("Inline/Inline.csproj").OrThrow(), "Inline");
            DotNetRun build = BuildProject("Blob/Blob.csproj").OrThrow();
            (FirstBuild, BlobWarnings, FirstDate) = (build.Output, Warnings(build, "Blob"), Date);
            Inline = RunProgram("Inline/bin/Debug/net10.0/Inline.dll");
            Blob = RunProgram("Blob/bin/Debug/net10.0/Blob.dll");

            BuildProject("Blob/Blob.csproj").OrThrow();
            SecondDate = Date;
            Write("Shared/harbor.txt", Texts.Dirty.Replace("northern", "southern", StringComparison.Ordinal));
            BuildProject("Blob/Blob.csproj").OrThrow();
            AfterEdit = RunProgram("Blob/bin/Debug/net10.0/Blob.dll");
            EditorsFiles = Run("msbuild", "-t:_SeedGenStoreArticles", "-getItem:AdditionalFiles", "-p:DesignTimeBuild=true").Output;
            Run("clean");
            AfterClean = [.. Directory.GetFiles(Path.Combine(Folder, "Blob/obj"), "seeds.*", SearchOption.AllDirectories)];
        }

        public IReadOnlyList<string> Inline { get; }

        public IReadOnlyList<string> Blob { get; }

        public IReadOnlyList<string> InlineWarnings { get; }

        public IReadOnlyList<string> BlobWarnings { get; }

        public string FirstBuild { get; }

        public DateTime FirstDate { get; }

        public DateTime SecondDate { get; }

        public IReadOnlyList<string> AfterEdit { get; }

        public string EditorsFiles { get; }

        public IReadOnlyList<string> AfterClean { get; }

        private DateTime Date => File.GetLastWriteTimeUtc(Path.Combine(Folder, "Blob/obj/Debug/net10.0/Blob.dll"));

        private DotNetRun Run(string command, params string[] arguments) =>
            DotNet.Run(null, [command, Path.Combine(Folder, "Blob/Blob.csproj"), .. arguments]).OrThrow();

        private static string[] Warnings(DotNetRun build, string project) =>
            [.. build.Messages.Select(message => message.ToString().Replace($"/{project}", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

        private void WriteProgram(string name)
        {
            Write($"{name}/Program.cs", $$"""
                using {{name}};
                foreach (SeedGen.Article article in Articles.All)
                {
                    System.Console.WriteLine(article.ToString().Replace("\n", "\\n"));
                    System.Console.WriteLine(ReferenceEquals(article, Articles.Find("harbor")) == (article.Id == "harbor"));
                }
                System.Console.WriteLine(Articles.OldHarborReopensAfterWinterRepairs.Title == Articles.Constants.OldHarborReopensAfterWinterRepairs.Title);
                System.Console.WriteLine(Articles.Find("none") is null);
                """);
            Write($"{name}/{name}.csproj", Project($"""
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <SeedGenGlobs>../Shared/**/*.txt</SeedGenGlobs>
                <SeedGenStorage>{name}</SeedGenStorage>
                """));
        }
    }
}
