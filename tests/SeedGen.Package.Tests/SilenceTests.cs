namespace SeedGen.Package.Tests;

/// <summary>Findings that a comment says are meant, and those that a baseline knows.</summary>
[Collection(nameof(PackageTests))]
public class SilenceTests(SilenceTests.Silent consumer) : IClassFixture<SilenceTests.Silent>
{
    [Fact]
    public void ASuppressedLineIsSilentAndItsNeighborOfTheSameRuleWarns()
    {
        BuildMessage message = Assert.Single(consumer.Messages, message => message.IsIn("Seeds/song.txt"));
        Assert.Equal("SEED2024", message.Id);
        Assert.True(message.IsAt("Seeds/song.txt", 6, 19), message.Place);
    }

    [Fact]
    public void TheCommentIsNoPartOfTheArticle() => Assert.Equal(["False"], consumer.Output);

    [Fact]
    public void WhatTheBaselineKnowsIsSilentAndWhatIsGoneIsSaidAtItsLine()
    {
        Assert.DoesNotContain(consumer.Messages, message => message.IsIn("Seeds/untitled.txt"));
        BuildMessage message = Assert.Single(consumer.Messages, message => message.IsIn("seeds.baseline"));
        Assert.Equal("SEED9006", message.Id);
        Assert.True(message.IsAt("seeds.baseline", 4, 1), message.Place);
    }

    /// <summary>A project with a comment in a seed, and a baseline.</summary>
    public sealed class Silent : Consumer
    {
        public Silent(PackedPackage package)
            : base(package, "silent")
        {
            Write("Seeds/song.txt", """
                Choir sings in the old harbor again

                The choir of the town sang in the old harbor on Sunday, and people came from all of the islands to hear it sing.
                <!-- seedgen-disable-next-line SEED2024: the name of a song -->
                It began with the waltz of of the fishermen, which every child here learns to sing before it learns to write.
                They went on with the the hymn of the lighthouse, and closed with a dance that nobody had heard for thirty years.
                """);
            Write("Seeds/untitled.txt", Texts.Untitled);
            // The hashes of a finding about a whole file depend on the rule alone.
            Write("seeds.baseline", string.Join("\n",
                "# known", Entry("Seeds/untitled.txt", "SEED3001"), Entry("Seeds/untitled.txt", "SEED3010"), Entry("Seeds/gone.txt", "SEED3001")));
            Write("Program.cs", "System.Console.WriteLine(string.Concat(Silent.Articles.ChoirSingsInTheOldHarborAgain.Body).Contains(\"seedgen\"));\n");
            Write("Silent.csproj", Project("""
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                """));
            Messages = BuildProject("Silent.csproj").OrThrow().Messages;
            Output = RunProgram("bin/Debug/net10.0/Silent.dll");
        }

        /// <summary>What the build said.</summary>
        public IReadOnlyList<BuildMessage> Messages { get; }

        /// <summary>What the program wrote.</summary>
        public IReadOnlyList<string> Output { get; }

        private static string Entry(string path, string id)
        {
            byte[] hash = System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(id + "\n\n0"));
            return $"{path}\t{id}\t{Convert.ToHexStringLower(hash)[..16]}";
        }
    }
}
