namespace SeedGen.Package.Tests;

[Collection(nameof(PackageTests))]
public class SeverityTests(SeverityTests.Choosy consumer) : IClassFixture<SeverityTests.Choosy>
{
    [Fact]
    public void AGlobalConfigSilencesARule() => Assert.Empty(Severities("SEED1001", "harbor.txt"));

    [Fact]
    public void AGlobalConfigMakesAnErrorOfARule() => Assert.Equal(["error"], Severities("SEED2025", "harbor.txt"));

    [Fact]
    public void NoWarnSilencesARule() => Assert.Empty(Severities("SEED3001", "untitled.txt"));

    [Fact]
    public void WarningsAsErrorsMakesAnErrorOfARule() => Assert.Equal(["error"], Severities("SEED2024", "harbor.txt"));

    [Fact]
    public void TheKeyInAnEditorConfigSilencesARuleForTheFilesOfItsSection() => Assert.Empty(Severities("SEED1004", "Archive/harbor.txt"));

    [Fact]
    public void TheKeyInAnEditorConfigMakesAnErrorOfARuleForTheFilesOfItsSection() =>
        Assert.Equal(["error"], Severities("SEED1004", "Strict/harbor.txt"));

    [Fact]
    public void TheKeyOfAFamilyReachesItsRulesInTheFilesOfItsSection() =>
        Assert.Equal(["error"], Severities("SEED3010", "Family/untitled.txt"));

    [Fact]
    public void AFamilysKeyLeavesOtherFamiliesAlone() => Assert.Equal(["warning"], Severities("SEED1004", "Family/harbor.txt"));

    [Fact]
    public void AKeyThatNobodyKnowsIsSaidOnceWithTheOneThatWasMeant()
    {
        BuildMessage message = Assert.Single(consumer.Messages, message => message.Id == "SEED9004");
        Assert.Contains("seedgen_severity.Boilerplate", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void TheKeyInAnEditorConfigLeavesOtherFilesAlone() => Assert.Equal(["warning"], Severities("SEED1004", "harbor.txt"));

    [Fact]
    public void AnEditorConfigCountsInAFolderThatHasNoCodeInIt() => Assert.Empty(Severities("SEED1004", "Quiet/harbor.txt"));

    private IEnumerable<string> Severities(string id, string seed) => consumer.Messages
        .Where(message => message.Id == id && message.IsIn("Seeds/" + seed))
        .Select(message => message.Severity);

    /// <summary>A project that sets severities in every way there is.</summary>
    public sealed class Choosy : Consumer
    {
        public Choosy(PackedPackage package)
            : base(package, "choosy")
        {
            Write("Seeds/harbor.txt", Texts.Dirty);
            Write("Seeds/Archive/harbor.txt", Texts.Dirty);
            Write("Seeds/Strict/harbor.txt", Texts.Dirty);
            Write("Seeds/Quiet/harbor.txt", Texts.Dirty);
            Write("Seeds/Family/harbor.txt", Texts.Dirty);
            Write("Seeds/Family/untitled.txt", Texts.Untitled);
            Write("Seeds/untitled.txt", Texts.Untitled);
            Write(".globalconfig", """
                is_global = true
                dotnet_diagnostic.SEED1001.severity = none
                dotnet_diagnostic.SEED2025.severity = error
                """);
            Write(".editorconfig", """
                root = true
                [Seeds/Archive/**.txt]
                seedgen_severity.SEED1004 = none
                [Seeds/Strict/**.txt]
                seedgen_severity.SEED1004 = error
                [Seeds/Family/**.txt]
                seedgen_severity.Metadata = error
                seedgen_severity.Boilerplatte = none
                """);
            Write("Seeds/Quiet/.editorconfig", """
                [*.txt]
                seedgen_severity.SEED1004 = none
                """);
            Write("Program.cs", "internal static class Program;\n");
            Write("Choosy.csproj", Project("""
                <TargetFramework>net10.0</TargetFramework>
                <NoWarn>$(NoWarn);SEED3001</NoWarn>
                <WarningsAsErrors>$(WarningsAsErrors);SEED2024</WarningsAsErrors>
                """));
            Messages = BuildProject("Choosy.csproj").Messages;
            Assert.All(Messages, message => Assert.StartsWith("SEED", message.Id, StringComparison.Ordinal));
        }

        /// <summary>What the build said; it failed, for there are errors among it.</summary>
        public IReadOnlyList<BuildMessage> Messages { get; }
    }
}
