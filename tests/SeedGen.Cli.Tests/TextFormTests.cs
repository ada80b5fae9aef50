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
        Assert.Contains(lines, line => line.StartsWith("  text         ", StringComparison.Ordinal) && line.Contains(" words in 3 paragraphs", StringComparison.Ordinal));
    }

    [Fact]
    public void EachLineShowsItsNumberAndKind()
    {
        string[] lines = CommandRun.Of("inspect", path).Lines;
        Assert.Contains(lines, line => line.StartsWith("   1   Title ", StringComparison.Ordinal) && line.EndsWith(Samples.Title, StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("   3   Paragraph ", StringComparison.Ordinal));
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
        string line = Assert.Single(CommandRun.AtWidth(width, "inspect", path).Lines, line => line.Contains(" The last keepers", StringComparison.Ordinal));
        Assert.EndsWith("…", line);
        Assert.Equal(width, line.Length);
    }

    [Fact]
    public void FullShowsLongLinesWhole() =>
        Assert.Contains(CommandRun.AtWidth(60, "inspect", "--full", path).Lines, line => line.EndsWith(Samples.First, StringComparison.Ordinal));

    [Fact]
    public void ACutNeverSplitsACharacter()
    {
        string wide = seeds.Add("wide.txt", Samples.Title + "\n\n" + string.Concat(Enumerable.Repeat("😀", 100)) + " " + Samples.First + "\n");
        Assert.All(
            Enumerable.Range(40, 10).Select(width => CommandRun.AtWidth(width, "inspect", wide).Output),
            output => Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(output))));
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
            System.Text.RegularExpressions.Regex.Replace(colored, "\u001B\\[[0-9;]*m", ""));
    }

    [Fact]
    public void ATextCannotSteerTheTerminal()
    {
        string steering = seeds.Add("steering.txt", Samples.Title + "\n\n\u001B[2J[red]" + Samples.First + "\n");
        Assert.Contains("␛[2J[red]The last keepers", CommandRun.Of("inspect", steering).Output);
    }
}
