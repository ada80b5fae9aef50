namespace SeedGen.Package.Tests;

[Collection(nameof(PackageTests))]
public class OtherTextFilesTests(OtherTextFilesTests.Banning consumer) : IClassFixture<OtherTextFilesTests.Banning>
{
    [Fact]
    public void AnotherAnalyzerStillSeesItsTextFile() =>
        Assert.Contains(consumer.Build.Messages, message => message.Id == "RS0030" && message.Text.Contains("Ask the clock"));

    [Fact]
    public void SeedGenWarnsOfNoTextThatIsNotASeed() =>
        Assert.DoesNotContain(consumer.Build.Messages, message => message.Id.StartsWith("SEED", StringComparison.Ordinal));

    [Fact]
    public void SeedGenMakesNoArticleOfATextThatIsNotASeed() => Assert.Equal(["library"], consumer.Output);

    /// <summary>A program with an analyzer that has text files of its own, and with a dirty text that is nobody's.</summary>
    public sealed class Banning : Consumer
    {
        public Banning(PackedPackage package)
            : base(package, "banning")
        {
            Write("Seeds/library.txt", Texts.Clean);
            Write("BannedSymbols.txt", "P:System.DateTime.Now;Ask the clock that was handed in\n");
            Write("notes.txt", Texts.Dirty);
            Write("Program.cs", """
                System.DateTime now = System.DateTime.Now;
                foreach (SeedGen.Article article in Banning.Articles.All)
                    System.Console.WriteLine(article.Id);
                """);
            Write("Banning.csproj", Project(
                """
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                """,
                """
                <PackageReference Include="Microsoft.CodeAnalysis.BannedApiAnalyzers" Version="5.6.0" PrivateAssets="all" />
                <AdditionalFiles Include="BannedSymbols.txt;notes.txt" />
                """));
            Build = BuildProject("Banning.csproj").OrThrow();
            Output = RunProgram("bin/Debug/net10.0/Banning.dll");
        }

        /// <summary>How it was built.</summary>
        public DotNetRun Build { get; }

        /// <summary>What the program wrote.</summary>
        public IReadOnlyList<string> Output { get; }
    }
}
