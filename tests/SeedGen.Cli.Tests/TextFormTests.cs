using System.Text;
using System.Text.RegularExpressions;

namespace SeedGen.Cli.Tests;

public sealed class TextFormTests : IDisposable
{
    private readonly SeedFolder seeds = new();
    private readonly string path;

    public TextFormTests() => path = seeds.Add("keepers.txt", Samples.Article);

    public void Dispose() => seeds.Dispose();

    [Fact]
    public void TextIsTheDefault() =>
        Assert.Equal(CommandRun.Of("inspect", path, "--format", "text").Output, CommandRun.Of("inspect", path).Output);

    [Fact]
    public void TheFileStandsOnTop() =>
        Assert.Equal(path, CommandRun.AtWidth(1000, "inspect", path).Lines[0]);

    [Fact]
    public void TheRecordStandsBelowTheFile()
    {
        string[] lines = CommandRun.Of("inspect", path).Lines;
        Assert.Equal("  title        " + Samples.Title, lines[1]);
        Assert.Contains(lines, line => Regex.IsMatch(line, "^  text         [0-9]+ words in 3 paragraphs"));
    }

    [Fact]
    public void EachLineShowsItsNumberAndKind()
    {
        string[] lines = CommandRun.Of("inspect", path).Lines;
        Assert.Contains(lines, line => Regex.IsMatch(line, "^   1   Title  +" + Samples.Title));
        Assert.Contains(lines, line => Regex.IsMatch(line, "^   3   Paragraph  +The last keepers"));
    }

    [Fact]
    public void BlankLinesAreKept() => Assert.Contains("   2", CommandRun.Of("inspect", path).Lines);

    [Fact]
    public void NoLineStandsBehindTheLastLineBreak() => Assert.DoesNotContain("   8", CommandRun.Of("inspect", path).Lines);

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    public void LongLinesAreCutAtTheWidth(int width)
    {
        string line = Assert.Single(CommandRun.AtWidth(width, "inspect", path).Lines, line => line.Contains(" The last keepers"));
        Assert.EndsWith("…", line);
        Assert.Equal(width, line.Length);
    }

    [Fact]
    public void FullShowsLongLinesWhole() =>
        Assert.Contains($"  {Samples.First}\n", CommandRun.AtWidth(60, "inspect", "--full", path).Output);

    [Fact]
    public void ACutNeverSplitsACharacter()
    {
        string faces = string.Concat(Enumerable.Repeat("😀", 100));
        string wide = seeds.Add("wide.txt", $"{Samples.Title}\n\n{faces} {Samples.First}\n");
        Assert.All(
            Enumerable.Range(40, 10).Select(width => CommandRun.AtWidth(width, "inspect", wide).Output),
            output => Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(output))));
    }

    [Fact]
    public void NoEscapeIsWrittenWithoutColors() => Assert.DoesNotContain('\u001B', CommandRun.Of("inspect", path).Output);

    [Fact]
    public void ColorsChangeNothingButTheColors()
    {
        string colored = CommandRun.InColor(80, "inspect", path).Output;
        Assert.Contains("\u001B[", colored);
        Assert.Equal(
            CommandRun.AtWidth(80, "inspect", path).Output,
            Regex.Replace(colored, "\u001B\\[[0-9;]*m", ""));
    }

    [Fact]
    public void ATextCannotSteerTheTerminal()
    {
        string steering = seeds.Add("steering.txt", Samples.Title + "\n\n\u001B[2J[red]" + Samples.First + "\n");
        Assert.Contains("␛[2J[red]The last keepers", CommandRun.Of("inspect", steering).Output);
    }
}
