namespace SeedGen.Package.Tests;

[Collection(nameof(PackageTests))]
public class AcrossFilesTests(AcrossFilesTests.Sharing consumer) : IClassFixture<AcrossFilesTests.Sharing>
{
    [Fact]
    public void ALineOfThreeSeedsIsBoilerplateWhereTheProjectAsksForIt() =>
        Assert.Equal(
            ["Seeds/apples.txt", "Seeds/library.txt", "Seeds/theater.txt"],
            consumer.Seeds.Where(seed => consumer.Messages.Any(message => message.Id == "SEED1099" && message.IsIn(seed))));

    [Fact]
    public void NothingElseIsSaid() => Assert.Equal(3, consumer.Messages.Count);

    /// <summary>A project whose seeds end in one line, and that reads them together.</summary>
    public sealed class Sharing : Consumer
    {
        private const string Theater = """
            Theater shows its first play in a tent

            The town theater shows its first play of the season in a tent, because the roof of its house is not yet mended.

            The players rehearsed in a barn all winter. Tickets cost the same as last year and are sold at the bakery. The tent holds two hundred people, and blankets are lent at the door.
            """;

        public Sharing(PackedPackage package)
            : base(package, "sharing")
        {
            foreach ((string seed, string text) in Seeds.Zip([Texts.CleanToo, Texts.Clean, Theater]))
                Write(seed, text + "\n\nThe Valley Post has told the news of the valley since 1898.\n");
            Write("Program.cs", "internal static class Program;\n");
            Write("Sharing.csproj", Project("""
                <TargetFramework>net10.0</TargetFramework>
                <SeedGenAcrossFiles>true</SeedGenAcrossFiles>
                """));
            Messages = BuildProject("Sharing.csproj").OrThrow().Messages;
        }

        /// <summary>The paths of the seeds, in order.</summary>
        public IReadOnlyList<string> Seeds { get; } = ["Seeds/apples.txt", "Seeds/library.txt", "Seeds/theater.txt"];

        /// <summary>What the build said.</summary>
        public IReadOnlyList<BuildMessage> Messages { get; }
    }
}
