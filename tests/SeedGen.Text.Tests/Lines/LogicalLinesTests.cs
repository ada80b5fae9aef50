namespace SeedGen.Text.Tests.Lines;

public class LogicalLinesTests
{
    private const string First =
        "The ferry across the sound will run again from the first of June, the harbor master said on Monday morning, and nobody was "
        + "more surprised than the people of the island, who had been told in March that the repairs would take another year.";

    private const string Second =
        "It carries sixty passengers and twelve well-kept cars, and it takes eleven minutes for the crossing to the island, which is two "
        + "minutes less than it took before the engine was replaced over the long winter.";

    [Theory]
    [InlineData(60)]
    [InlineData(72)]
    [InlineData(100)]
    public void AWrappedParagraphIsOneLine(int columns)
    {
        LogicalLines lines = LogicalLines.Read($"A title\n\n{Wrap(First, columns)}\n\n{Wrap(Second, columns)}\n");
        Assert.Equal(["A title", "", First, "", Second, ""], lines.Lines.Select(line => line.Text));
    }

    [Theory]
    [InlineData(120)]
    [InlineData(140)]
    public void AWideParagraphIsOneLine(int columns)
    {
        string paragraph = $"{First} {Second}";
        LogicalLines lines = LogicalLines.Read($"{Wrap(paragraph, columns)}\n\n{Wrap(paragraph, columns)}\n");
        Assert.Equal([paragraph, "", paragraph, ""], lines.Lines.Select(line => line.Text));
    }

    [Fact]
    public void ItsWordsArePlacedInTheLinesOfTheFileThatTheyStandIn()
    {
        string text = Wrap(First, 60) + "\n\n" + Wrap(Second, 60);
        Line line = LogicalLines.Read(text).Lines[0];
        Excerpt words = line.Part(new TextRange(First.IndexOf("June, the harbor", StringComparison.Ordinal), First.IndexOf(" master", StringComparison.Ordinal)));
        Assert.Equal("June, the\nharbor".Replace("\n", " "), words.Text);
        Assert.Equal("June, the harbor", text[words.Span.Start..words.Span.End].Replace('\n', ' '));
        Assert.Equal(TextPosition.Of(LineReader.Read(text), words.Span.Start).Line, words.Line);
    }

    [Fact]
    public void LinesOfOneParagraphEachStayAsTheyAre() =>
        Assert.Equal(4, LogicalLines.Read($"A title\n{First}\n{Second}\n").Lines.Length);

    [Fact]
    public void ItemsOfAListAreNotJoined()
    {
        const string Item = "* the harbor master, who had told the council about it in March, and";
        string text = $"{Wrap(First, 72)}\n\n{Wrap(Second, 72)}\n\n{Item}\n* the people of the island\n1. the minister";
        Assert.Contains("* the people of the island", LogicalLines.Read(text).Lines.Select(line => line.Text));
    }

    [Fact]
    public void AVerseIsNotJoined()
    {
        const string Verse = "the boat went out at dawn\nand nobody was there to see\nhow it came back at noon\nwith all its nets torn open\nand the skipper gone";
        Assert.Equal(5, LogicalLines.Read(Verse).Lines.Length);
    }

    [Fact]
    public void AWordThatIsCutAtItsHyphenGetsNoSpace()
    {
        string text = $"{Wrap(First, 60)}\n\n{Wrap(Second, 60)}\n\nIt carries sixty passengers and some twelve of the well-\nkept cars.\n";
        Assert.Equal("It carries sixty passengers and some twelve of the well-kept cars.", LogicalLines.Read(text).Lines[4].Text);
    }

    [Fact]
    public void ADirectiveDoesNotPartAParagraph()
    {
        string[] wrapped = Wrap(First, 60).Split('\n');
        string text = string.Join('\n', [.. wrapped[..2], "<!-- seedgen-disable-line SEED2024 -->", .. wrapped[2..], "", Wrap(Second, 60)]);
        Assert.Equal(First, LogicalLines.Read(text).Lines[0].Text);
    }

    [Fact]
    public void FrontMatterIsNotJoined()
    {
        string text = $"---\ntitle: {First[..70]}\ntags: ferries\n---\n\n{Wrap(First, 72)}\n\n{Wrap(Second, 72)}";
        Assert.Equal("tags: ferries", LogicalLines.Read(text).Lines[2].Text);
    }

    [Theory]
    [InlineData("The ferry is back\n=================\n", "The ferry is back")]
    [InlineData("The ferry is back\n-----------------\n", "The ferry is back")]
    public void ARuleUnderAHeadingBelongsToIt(string text, string heading)
    {
        Line line = LogicalLines.Read(text).Lines[0];
        Assert.Equal((heading, 1, 2), (line.Text, line.Number, line.LastNumber));
    }

    [Theory]
    [InlineData("The ferry is back, and it is free\n---\n")]
    [InlineData("The ferry is back\n\n-----------------\n")]
    public void AnotherRuleStandsForItself(string text) =>
        Assert.Equal(LineReader.Read(text).Length, LogicalLines.Read(text).Lines.Length);

    [Fact]
    public void EveryLineOfTheFileGetsTheLabelOfItsLogicalLine()
    {
        LogicalLines lines = LogicalLines.Read(Wrap(First, 60) + "\n\n" + Wrap(Second, 60));
        LabeledLine[] inFile = lines.InFile([.. lines.Lines.Select(line => new LabeledLine(line, line.IsBlank ? LineKind.Blank : LineKind.Quote, 0.25, "why"))]);
        Assert.All(inFile.Where(line => !line.Line.IsBlank), line => Assert.Equal((LineKind.Quote, 0.25, "why"), (line.Kind, line.Score, line.Evidence)));
        Assert.Equal(inFile.Select((line, i) => i + 1 < inFile.Length && !line.Line.IsBlank && !inFile[i + 1].Line.IsBlank), inFile.Select(line => line.GoesOn));
    }

    internal static string Wrap(string paragraph, int columns)
    {
        string wrapped = "";
        int width = 0;
        foreach (string word in paragraph.Split(' '))
        {
            bool fits = width + 1 + word.Length <= columns;
            wrapped += width == 0 ? word : (fits ? " " : "\n") + word;
            width = width == 0 || !fits ? word.Length : width + 1 + word.Length;
        }
        return wrapped;
    }
}
