using System.Text;

namespace SeedGen.Cli.Tests;

public sealed class FixTests : IDisposable
{
    private const string Comments = "Leave a Reply\nYour email address will not be published. Required fields are marked *\n";
    private const string Slip = "The keepers went went to the tower every evening, and they came back from it every morning of the year.";
    private const string Mended = "The keepers went to the tower every evening, and they came back from it every morning of the year.";

    private readonly SeedFolder seeds = new();

    public void Dispose() => seeds.Dispose();

    [Fact]
    public void WhatIsFoundIsRepairedAndSummedUp()
    {
        string path = seeds.Add("a.txt", Samples.Article + "\n" + Slip + "\n\n" + Comments);
        seeds.Add("b.txt", Samples.Article);
        CommandRun run = CommandRun.Of("fix", seeds.Path);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal($"{path}: 2 findings repaired\n2 findings repaired in 1 file\n", run.Output);
        Assert.Equal(Samples.Article + "\n" + Mended + "\n", File.ReadAllText(path));
    }

    [Fact]
    public void ASecondFixWritesNothing()
    {
        string path = seeds.Add("a.txt", Samples.Article + "\n" + Slip + "\n");
        CommandRun.Of("fix", path);
        File.SetAttributes(path, FileAttributes.ReadOnly);
        Assert.Equal("0 findings repaired in 0 files\n", CommandRun.Of("fix", path).Output);
        File.SetAttributes(path, FileAttributes.Normal);
    }

    [Theory]
    [InlineData("SEED2024")]
    [InlineData("repeatedword")]
    public void OnlyTheRulesThatAreNamedAreRepaired(string rule)
    {
        string path = seeds.Add("a.txt", Samples.Article + "\n" + Slip + "\n\n" + Comments);
        CommandRun.Of("fix", path, "--rule", rule);
        Assert.Equal(Samples.Article + "\n" + Mended + "\n\n" + Comments, File.ReadAllText(path));
    }

    [Fact]
    public void ADryRunShowsTheDifferenceAndWritesNothing()
    {
        string path = seeds.Add("a.txt", "Keepers return\r\n\r\n" + Samples.First + "\r\n\r\n" + Slip + "\r\n");
        byte[] before = File.ReadAllBytes(path);
        CommandRun run = CommandRun.Of("fix", path, "--dry-run");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("1 finding can be repaired in 1 file\n", run.Error);
        Assert.Equal(
            $"--- a/{path.TrimStart('/')}\n+++ b/{path.TrimStart('/')}\n"
            + $"@@ -2,4 +2,4 @@\n \r\n {Samples.First}\r\n \r\n-{Slip}\r\n+{Mended}\r\n",
            run.Output);
        Assert.Equal(before, File.ReadAllBytes(path));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void TheEncodingItsMarkAndTheLineEndsStay(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        string text = (Samples.Article + "\n" + Slip).ReplaceLineEndings("\r\n");
        string path = seeds.Add("a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
        CommandRun.Of("fix", path, "--rule", "RepeatedWord");
        string mended = text.Replace(Slip, Mended, StringComparison.Ordinal);
        Assert.Equal([.. encoding.GetPreamble(), .. encoding.GetBytes(mended)], File.ReadAllBytes(path));
    }

    [Fact]
    public void BytesThatAreNoTextStay()
    {
        byte[] Page(string slip) =>
        [
            .. Encoding.UTF8.GetBytes(Samples.Article + "\nCaf"), 0xE9, .. " au lait, "u8, 0xF0, 0x9F,
            .. Encoding.UTF8.GetBytes("x\n\n" + slip), 0xC3, 10,
        ];
        string path = seeds.Add("a.txt", Page(Slip + " "));
        CommandRun.Of("fix", path, "--rule", "RepeatedWord");
        Assert.Equal(Page(Mended + " "), File.ReadAllBytes(path));
    }

    [Fact]
    public void AFileIsLeftWhereARepairWouldMakeACharacterOfTwoHalves()
    {
        byte[] bytes =
            [.. Encoding.UTF8.GetBytes(Samples.Article + "\nThe caf"), 0xC3, .. "\u200B"u8, 0xA9, .. " is open on every day of the year.\n"u8];
        string path = seeds.Add("a.txt", bytes);
        CommandRun run = CommandRun.Of("fix", path, "--rule", "InvisibleCharacter");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("bytes that are no text", run.Error, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(path));
    }

    [Fact]
    public void WhatABaselineKnowsIsNotRepairedUnlessItIsAsked()
    {
        string text = Samples.Article + "\n" + Slip + "\n";
        string path = seeds.Add("a.txt", text);
        CommandRun.Of("baseline", seeds.Path, "--output", seeds.Path + "/seeds.baseline");
        CommandRun.Of("fix", path);
        Assert.Equal(text, File.ReadAllText(path));
        CommandRun.Of("fix", path, "--no-baseline");
        Assert.Equal(Samples.Article + "\n" + Mended + "\n", File.ReadAllText(path));
    }

    [Fact]
    public void ALinkStaysALinkToTheRepairedFile()
    {
        string path = seeds.Add("a.txt", Samples.Article + "\n" + Slip + "\n");
        string link = seeds.Path + "/link.txt";
        File.CreateSymbolicLink(link, path);
        CommandRun.Of("fix", link);
        Assert.NotNull(new FileInfo(link).LinkTarget);
        Assert.Equal(Samples.Article + "\n" + Mended + "\n", File.ReadAllText(path));
    }

    [Theory]
    [InlineData("--rule", "SEED0000")]
    [InlineData("--rule", "MissingTitle")]
    [InlineData("-")]
    public void WhatCannotBeRepairedIsWrongUsage(params string[] args)
    {
        CommandRun run = CommandRun.Of(["fix", seeds.Add("a.txt", Samples.Article), .. args]);
        Assert.Equal(2, run.ExitCode);
        Assert.NotEqual("", run.Error);
    }

    [Fact]
    public void AMissingPathIsSaidAndTheOthersAreRepaired()
    {
        string path = seeds.Add("a.txt", Samples.Article + "\n" + Slip + "\n");
        CommandRun run = CommandRun.Of("fix", seeds.Path + "/missing.txt", path);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("missing.txt' does not exist", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("went went", File.ReadAllText(path), StringComparison.Ordinal);
    }
}
