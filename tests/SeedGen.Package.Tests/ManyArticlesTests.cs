using System.Globalization;

namespace SeedGen.Package.Tests;

[Collection(nameof(PackageTests))]
public class ManyArticlesTests(PackedPackage package)
{
    [Fact]
    public void MoreArticlesThanAClassHoldsAreFoundByTheirIds()
    {
        var consumer = new Many(package);

        Assert.Equal(["20001", "Note 12345 of the archive", "True"], consumer.Output);
        Assert.Contains("they have no members of their own", consumer.Build.Output, StringComparison.Ordinal);
    }

    private sealed class Many : Consumer
    {
        public Many(PackedPackage package)
            : base(package, "many")
        {
            for (int i = 0; i <= 20_000; i++)
                Write($"Seeds/{i}.txt", string.Create(CultureInfo.InvariantCulture, $"Note {i} of the archive\n\nNo more is known of it."));
            Write("Program.cs", """
                System.Console.WriteLine(Many.Articles.All.Count);
                System.Console.WriteLine(Many.Articles.Find("12345")!.Title);
                System.Console.WriteLine(Many.Articles.Find("20001") is null);
                """);
            Write("Many.csproj", Project(
                """
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <RunAnalyzers>false</RunAnalyzers>
                """));
            Build = BuildProject("Many.csproj").OrThrow();
            Output = RunProgram("bin/Debug/net10.0/Many.dll");
        }

        public DotNetRun Build { get; }

        public IReadOnlyList<string> Output { get; }
    }
}
