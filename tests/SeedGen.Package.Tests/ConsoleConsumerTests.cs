namespace SeedGen.Package.Tests;

[Collection(nameof(PackageTests))]
public class ConsoleConsumerTests(ConsoleConsumerTests.News consumer) : IClassFixture<ConsoleConsumerTests.News>
{
    private const string HelpLink = "https://github.com/seedgen/SeedGen/blob/main/docs/rules/";

    [Theory]
    [InlineData("SEED1001", 1, 1)]
    [InlineData("SEED2024", 6, 64)]
    [InlineData("SEED2025", 8, 55)]
    [InlineData("SEED1004", 12, 1)]
    public void TheBuildWarnsAtTheLineAndColumnInTheTextFile(string id, int line, int column)
    {
        BuildMessage message = Assert.Single(consumer.Messages, message => message.Id == id);
        Assert.Equal("warning", message.Severity);
        Assert.True(message.IsAt("Seeds/harbor.txt", line, column), message.ToString());
    }

    [Fact]
    public void TheBuildSaysNothingElse() => Assert.Equal(4, consumer.Messages.Count);

    [Fact]
    public void EveryWarningGivesTheAddressOfItsPage() =>
        Assert.All(consumer.Messages, message => Assert.Contains($"({HelpLink}{message.Id}.md)", message.Text, StringComparison.Ordinal));

    [Theory]
    [InlineData("title: Old harbor reopens after winter repairs")]
    [InlineData("date: 2025-03-03")]
    [InlineData("speaker: Petra Holm")]
    [InlineData("removed: Navigation, Comments")]
    public void TheProgramReadsAnArticlesFieldsByTheirTypes(string line) => Assert.Contains(line, consumer.Output);

    [Fact]
    public void AFolderIsAClass() => Assert.Contains("in a folder: Apple harvest comes early this year", consumer.Output);

    [Fact]
    public void ConstantsStandWhereTheCompilerWantsConstants() =>
        Assert.Contains("attribute: Library lends tools as well as books, switch: library", consumer.Output);

    [Fact]
    public void AllGivesEveryArticleByPath() => Assert.Contains("all: Markets/apples, harbor, library", consumer.Output);

    [Fact]
    public void FindGivesTheArticleWithAnId() => Assert.Contains("found: Apple harvest comes early this year", consumer.Output);

    [Fact]
    public void FindGivesNullForAnIdThatNoArticleHas() => Assert.Contains("not found: True", consumer.Output);

    /// <summary>A console program with nothing of SeedGen but the package and text files.</summary>
    public sealed class News : Consumer
    {
        public News(PackedPackage package)
            : base(package, "console")
        {
            Write("Seeds/harbor.txt", Texts.Dirty);
            Write("Seeds/library.txt", Texts.Clean);
            Write("Seeds/Markets/apples.txt", Texts.CleanToo);
            Write("Program.cs", """
                using System.ComponentModel;
                using SeedGen;

                namespace Town.News;

                [Description(Articles.Constants.LibraryLendsToolsAsWellAsBooks.Title)]
                internal static class Program
                {
                    private static void Main()
                    {
                        Article harbor = Articles.OldHarborReopensAfterWinterRepairs;
                        Console.WriteLine($"title: {harbor.Title}");
                        Console.WriteLine($"date: {harbor.Date!.ToDateOnly():yyyy-MM-dd}");
                        Console.WriteLine($"speaker: {harbor.Quotes[0].Speaker}");
                        Console.WriteLine($"removed: {string.Join(", ", harbor.Removed.Select(block => block.Kind))}");
                        Console.WriteLine($"in a folder: {Articles.Markets.AppleHarvestComesEarlyThisYear}");
                        Console.WriteLine($"attribute: {Title()}, switch: {Name("library")}");
                        Console.WriteLine($"all: {string.Join(", ", Articles.All.Select(article => article.Id))}");
                        Console.WriteLine($"found: {Articles.Find("Markets/apples").Title}");
                        Console.WriteLine($"not found: {Articles.Find("Markets/pears") is null}");
                    }

                    private static string Title() =>
                        typeof(Program).GetCustomAttributes(false).OfType<DescriptionAttribute>().Single().Description;

                    private static string Name(string id)
                    {
                        switch (id)
                        {
                            case Articles.Constants.OldHarborReopensAfterWinterRepairs.Id: return "harbor";
                            case Articles.Constants.LibraryLendsToolsAsWellAsBooks.Id: return "library";
                            default: return "";
                        }
                    }
                }
                """);
            Write("News.csproj", Project("""
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <RootNamespace>Town.News</RootNamespace>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                """));
            Messages = BuildProject("News.csproj").OrThrow().Messages;
            Output = RunProgram("bin/Debug/net10.0/News.dll");
        }

        /// <summary>What the build said.</summary>
        public IReadOnlyList<BuildMessage> Messages { get; }

        /// <summary>What the program wrote.</summary>
        public IReadOnlyList<string> Output { get; }
    }
}
