namespace SeedGen.Package.Tests;

/// <summary>Articles that are kept as data, in programs that are cut down to what they use.</summary>
[Collection(nameof(PackageTests))]
public class PublishTests(PackedPackage package)
{
    [Fact]
    public void AProgramThatIsTrimmedIntoOneFileReadsItsArticles() =>
        ReadsItsArticles(new News(package, "trimmed", """
            <PublishTrimmed>true</PublishTrimmed>
            <PublishSingleFile>true</PublishSingleFile>
            """));

    [LinkerFact]
    public void ANativeProgramReadsItsArticles() => ReadsItsArticles(new News(package, "native", "<PublishAot>true</PublishAot>"));

    private static void ReadsItsArticles(News news)
    {
        Assert.Empty(news.Publish.Messages);
        Assert.Equal(
            [
                "as data: True",
                "one: Library lends tools as well as books",
                "found: Apple harvest comes early this year, 61 words",
                "not found: True",
                "all: Markets/apples, library",
            ],
            news.Output);
    }

    /// <summary>A console program that is published.</summary>
    private sealed class News : Consumer
    {
        public News(PackedPackage package, string name, string properties)
            : base(package, name)
        {
            Write("Seeds/library.txt", Texts.Clean);
            Write("Seeds/Markets/apples.txt", Texts.CleanToo);
            Write("Program.cs", """
                using SeedGen;
                using Town.News;

                Article apples = Articles.Find("Markets/apples")!;
                Console.WriteLine($"as data: {typeof(Articles).Assembly.GetManifestResourceInfo("SeedGen.seeds.bin") is not null}");
                Console.WriteLine($"one: {Articles.LibraryLendsToolsAsWellAsBooks.Title}");
                Console.WriteLine($"found: {apples.Title}, {apples.WordCount} words");
                Console.WriteLine($"not found: {Articles.Find("Markets/pears") is null}");
                Console.WriteLine($"all: {string.Join(", ", Articles.All.Select(article => article.Id))}");
                """);
            Write("News.csproj", Project($"""
                <OutputType>Exe</OutputType>
                <TargetFramework>net8.0</TargetFramework>
                <RootNamespace>Town.News</RootNamespace>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <InvariantGlobalization>true</InvariantGlobalization>
                <SeedGenStorage>Blob</SeedGenStorage>
                <DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>
                {properties}
                """));
            Publish = PublishProject("News.csproj").OrThrow();
            Output = RunPublished("News");
        }

        /// <summary>How it was published.</summary>
        public DotNetRun Publish { get; }

        /// <summary>What the program wrote.</summary>
        public IReadOnlyList<string> Output { get; }
    }
}
