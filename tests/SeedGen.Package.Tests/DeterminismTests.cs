namespace SeedGen.Package.Tests;

[Collection(nameof(PackageTests))]
public class DeterminismTests(DeterminismTests.Twice consumer) : IClassFixture<DeterminismTests.Twice>
{
    [Fact]
    public void TheGeneratedCodeIsTheSameInEveryFolder()
    {
        Assert.NotEmpty(consumer.Here.Sources);
        Assert.Equal(consumer.Here.Sources, consumer.There.Sources);
    }

    [Fact]
    public void TheAssemblyIsTheSameInEveryFolder() => Assert.Equal(consumer.Here.Assembly, consumer.There.Assembly);

    /// <summary>One project in two folders.</summary>
    public sealed class Twice : Consumer
    {
        public Twice(PackedPackage package)
            : base(package, "twice")
        {
            Here = Copy("here");
            There = Copy("there elsewhere");
        }

        /// <summary>What was built in one folder.</summary>
        public (IReadOnlyList<(string Name, string Text)> Sources, byte[] Assembly) Here { get; }

        /// <summary>What was built in the other.</summary>
        public (IReadOnlyList<(string Name, string Text)> Sources, byte[] Assembly) There { get; }

        private (IReadOnlyList<(string Name, string Text)> Sources, byte[] Assembly) Copy(string folder)
        {
            Write($"{folder}/Seeds/harbor.txt", Texts.Dirty);
            Write($"{folder}/Seeds/Markets/apples.txt", Texts.CleanToo);
            Write($"{folder}/Twice.csproj", Project("""
                <TargetFramework>net10.0</TargetFramework>
                <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
                <PathMap>$(MSBuildProjectDirectory)=/twice</PathMap>
                """));
            BuildProject($"{folder}/Twice.csproj").OrThrow();
            string built = Path.Combine(Folder, folder, "obj/Debug/net10.0");
            return (
                [
                    .. Directory.EnumerateFiles(Path.Combine(built, "generated/SeedGen.Analyzers"), "*", SearchOption.AllDirectories)
                        .Order(StringComparer.Ordinal)
                        .Select(file => (Path.GetFileName(file), File.ReadAllText(file))),
                ],
                File.ReadAllBytes(Path.Combine(built, "Twice.dll")));
        }
    }
}
