namespace SeedGen.Package.Tests;

[Collection(nameof(PackageTests))]
public class ConfidenceTests(ConfidenceTests.Cautious consumer) : IClassFixture<ConfidenceTests.Cautious>
{
    [Fact]
    public void AGlobalConfigSetsTheConfidenceThatBoilerplateNeedsInAllSeeds() => Assert.Empty(Boilerplate("harbor.txt"));

    [Fact]
    public void AnEditorConfigSetsItForTheFilesOfItsSection() => Assert.Equal(["SEED1001", "SEED1004"], Boilerplate("Archive/harbor.txt"));

    private IEnumerable<string> Boilerplate(string seed) => consumer.Messages
        .Where(message => message.Id.StartsWith("SEED1", StringComparison.Ordinal) && message.IsIn("Seeds/" + seed))
        .Select(message => message.Id)
        .Order();

    /// <summary>A project that asks for certainty, except in its archive.</summary>
    public sealed class Cautious : Consumer
    {
        public Cautious(PackedPackage package)
            : base(package, "cautious")
        {
            Write("Seeds/harbor.txt", Texts.Dirty);
            Write("Seeds/Archive/harbor.txt", Texts.Dirty);
            Write(".globalconfig", """
                is_global = true
                seedgen_boilerplate_confidence = 1
                """);
            Write(".editorconfig", """
                root = true
                [Seeds/Archive/**.txt]
                seedgen_boilerplate_confidence = 0
                """);
            Write("Program.cs", "internal static class Program;\n");
            Write("Cautious.csproj", Project("<TargetFramework>net10.0</TargetFramework>"));
            Messages = BuildProject("Cautious.csproj").Messages;
        }

        /// <summary>What the build said.</summary>
        public IReadOnlyList<BuildMessage> Messages { get; }
    }
}
