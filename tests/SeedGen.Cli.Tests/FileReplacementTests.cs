namespace SeedGen.Cli.Tests;

public sealed class FileReplacementTests : IDisposable
{
    private readonly SeedFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void AFileThatChangedAfterItWasReadIsLeft()
    {
        string path = folder.Add("a.txt", "new");
        Assert.False(FileReplacement.TryReplace(path, "old"u8.ToArray(), "other"u8.ToArray()));
        Assert.Equal("new", File.ReadAllText(path));
    }

    [Fact]
    public void NoOtherFileIsLeftBehind()
    {
        string path = folder.Add("a.txt", "old");
        Assert.True(FileReplacement.TryReplace(path, "old"u8.ToArray(), "other"u8.ToArray()));
        FileReplacement.TryReplace(path, "old"u8.ToArray(), "third"u8.ToArray());
        Assert.Equal(["a.txt"], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
        Assert.Equal("other", File.ReadAllText(path));
    }

    [Fact]
    public void AFileKeepsItsMode()
    {
        if (OperatingSystem.IsWindows())
            return;
        string path = folder.Add("a.txt", "old");
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        File.SetUnixFileMode(path, Mode);
        FileReplacement.TryReplace(path, "old"u8.ToArray(), "other"u8.ToArray());
        Assert.Equal(Mode, File.GetUnixFileMode(path));
    }
}
