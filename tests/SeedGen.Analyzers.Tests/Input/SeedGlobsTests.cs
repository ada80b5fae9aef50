using SeedGen.Text;

namespace SeedGen.Analyzers.Tests;

public sealed class SeedGlobsTests
{
    [Theory]
    [InlineData("Seeds/**/*.txt", "/app/Seeds/one.txt", "one")]
    [InlineData("Seeds/**/*.txt", "/app/Seeds/Economy/Trade/two.txt", "Economy/Trade/two")]
    [InlineData("Seeds/**/*.txt", "/app/./Seeds/../Seeds/one.txt", "one")]
    [InlineData("Seeds/**/*.txt", "Seeds/one.txt", "one")]
    [InlineData("Seeds/**", "/app/Seeds/a/README", "a/README")]
    [InlineData("Seeds/**/drafts/*.txt", "/app/Seeds/a/drafts/drafts/x.txt", "a/drafts/drafts/x")]
    [InlineData(@"Seeds\**\*.txt", "/app/Seeds/one.txt", "one")]
    [InlineData("Seeds/?.txt", "/app/Seeds/a.txt", "a")]
    [InlineData("Seeds/*a*b*.txt", "/app/Seeds/aXaXbXb.txt", "aXaXbXb")]
    [InlineData("Seeds/*.*", "/app/Seeds/NOTICE", "NOTICE")]
    [InlineData("Seeds/one.v2.txt", "/app/Seeds/one.v2.txt", "one.v2")]
    [InlineData("Seeds/*", "/app/Seeds/.txt", ".txt")]
    [InlineData("SEEDS/*.TXT", "/app/Seeds/one.txt", "one")]
    [InlineData("*.md", "/app/post.md", "post")]
    [InlineData("../shared/**/*.md", "/shared/blog/post.md", "blog/post")]
    [InlineData("/texts/*.txt", "/texts/one.txt", "one")]
    public void AnIdIsThePathBelowTheSeedFolderWithoutItsExtension(string glob, string path, string id) =>
        Assert.Equal(id, Globs("/app/", glob).Find(path)?.Id);

    [Theory]
    [InlineData("Seeds/**/*.txt", "/app/Seeds/one.md")]
    [InlineData("Seeds/**/*.txt", "/app/BannedSymbols.txt")]
    [InlineData("Seeds/**/*.txt", "/app/lib/Seeds/one.txt")]
    [InlineData("Seeds/**/*.txt", "/other/Seeds/one.txt")]
    [InlineData("Seeds/**/*.txt", "/app/Seeds/one.txt/notes")]
    [InlineData("Seeds/*.txt", "/app/Seeds/a/one.txt")]
    [InlineData("Seeds/?.txt", "/app/Seeds/ab.txt")]
    [InlineData("Seeds/?.txt", "/app/Seeds/.txt")]
    [InlineData("Seeds/one.txt", "/app/Seeds/one.txt.bak")]
    public void AFileThatNoGlobMatchesIsNoSeed(string glob, string path) => Assert.Null(Globs("/app", glob).Find(path));

    [Theory]
    [InlineData(@"C:\work\app\", @"C:\work\app\Seeds\Economy\one.txt", "Seeds/Economy/one.txt")]
    [InlineData(@"C:\work\app\", @"c:\Work\App\Seeds\one.txt", "Seeds/one.txt")]
    [InlineData(@"\\server\share\app", @"\\server\share\app\Seeds\one.txt", "Seeds/one.txt")]
    [InlineData("/work/C#/app", "/work/C#/app/Seeds/one.txt", "Seeds/one.txt")]
    public void AProjectPathBeginsAtTheProjectsFolder(string projectDir, string path, string expected) =>
        Assert.Equal(expected, Globs(projectDir, "Seeds/**/*.txt").Find(path)?.ProjectPath);

    [Theory]
    [InlineData("/work/app", "../texts/*.txt", "/work/texts/one.txt", "../texts/one.txt")]
    [InlineData("/work/app", "/texts/*.txt", "/texts/one.txt", "../../texts/one.txt")]
    [InlineData(@"C:\app", @"C:\texts\*.txt", @"C:\texts\one.txt", "../texts/one.txt")]
    [InlineData(@"C:\app", @"D:\texts\**\*.txt", @"D:\texts\a\one.txt", "a/one.txt")]
    public void AProjectPathIsNeverAbsolute(string projectDir, string glob, string path, string expected) =>
        Assert.Equal(expected, Globs(projectDir, glob).Find(path)?.ProjectPath);

    [Fact]
    public void TheFirstGlobThatMatchesTellsTheSeedFolder()
    {
        SeedGlobs globs = Globs("/app", "Seeds/en/*.txt|Seeds/**/*.txt");

        Assert.Equal("one", globs.Find("/app/Seeds/en/one.txt")?.Id);
        Assert.Equal("fr/one", globs.Find("/app/Seeds/fr/one.txt")?.Id);
    }

    [Fact]
    public void FoldersAreThoseBetweenTheSeedFolderAndTheFile()
    {
        SeedGlobs globs = Globs("/app", "Seeds/**/*.txt");

        Assert.Equal(["Economy", "Trade"], globs.Find("/app/Seeds/Economy/Trade/two.txt")!.Folders);
        Assert.Empty(globs.Find("/app/Seeds/one.txt")!.Folders);
        Assert.Equal("two", globs.Find("/app/Seeds/Economy/Trade/two.txt")!.Name);
    }

    [Fact]
    public void NothingIsASeedWhereTheHostTellsNoProjectFolder() =>
        Assert.Null(Globs("", "Seeds/**/*.txt").Find("/Seeds/one.txt"));

    [Fact]
    public void GlobsOfEqualOptionsAreEqual()
    {
        Assert.Equal(Globs("/app", "Seeds/**/*.txt"), Globs("/app/", "Seeds/**/*.txt"));
        Assert.NotEqual(Globs("/app", "Seeds/**/*.txt"), Globs("/app", "Seeds/*.txt"));
    }

    private static SeedGlobs Globs(string projectDir, string globs) => SeedOptions.Read(new TestOptions
    {
        ["_SeedGenProjectDir"] = projectDir.Replace('#', '>'),
        ["_SeedGenGlobs"] = globs,
    }).ToGlobs();
}
