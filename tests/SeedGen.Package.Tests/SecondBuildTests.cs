namespace SeedGen.Package.Tests;

[Collection(nameof(PackageTests))]
public class SecondBuildTests(SecondBuildTests.Changing consumer) : IClassFixture<SecondBuildTests.Changing>
{
    [Fact]
    public void ARenamedSeedIsBuiltUnderItsNewNameAlthoughItIsNoNewer() => Assert.Equal(["apples", "reading"], consumer.AfterRename);

    [Fact]
    public void ADeletedSeedIsAnArticleNoMore() => Assert.Equal(["apples"], consumer.AfterDelete);

    /// <summary>A program whose seeds change between its builds without any file in it becoming newer.</summary>
    public sealed class Changing : Consumer
    {
        public Changing(PackedPackage package)
            : base(package, "changing")
        {
            Write("Seeds/apples.txt", Texts.CleanToo);
            Write("Seeds/library.txt", Texts.Clean);
            Write("Program.cs", """
                foreach (SeedGen.Article article in Changing.Articles.All)
                    System.Console.WriteLine(article.Id);
                """);
            Write("Changing.csproj", Project(
                """
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                """));
            BuildProject("Changing.csproj").OrThrow();

            string renamed = Path.Combine(Folder, "Seeds/reading.txt");
            File.Move(Path.Combine(Folder, "Seeds/library.txt"), renamed);
            AfterRename = BuildAndRun();
            File.Delete(renamed);
            AfterDelete = BuildAndRun();
        }

        /// <summary>The ids after one of two seeds was renamed.</summary>
        public IReadOnlyList<string> AfterRename { get; }

        /// <summary>The ids after that seed was deleted.</summary>
        public IReadOnlyList<string> AfterDelete { get; }

        private string[] BuildAndRun()
        {
            BuildProject("Changing.csproj").OrThrow();
            return RunProgram("bin/Debug/net10.0/Changing.dll");
        }
    }
}
