namespace SeedGen.Text.Tests.Articles;

/// <summary>An article that was written in Markdown, as those of a developer's site are.</summary>
public class WrittenMarkdownTests
{
    private const string First = """
        ```csharp
        string[] lines = text.Split('\n');

        foreach (string line in lines)
            Handle(line);
        ```
        """;

    private const string Table = """
        | version | peak |
        |---|---:|
        | all at once | 6.1 GB |
        | a line at a time | 48 MB |
        """;

    private const string Text = $"""
        # Share less, read more

        Last week one of our services ran out of memory for the third time this month. It reads a file of two gigabytes every night,
        and until now it has read it all at once.

        ## Where the memory went

        The first version was three lines long:

        {First}

        Every line stands in memory twice here, once in `text` and once in `lines`.

        1. Open the file.

           ```csharp
           foreach (string line in File.ReadLines(path))
               Handle(line);
           ```

        2. Let it run over night.

        <!-- measured on the old machine -->

        {Table}

        ## What comes next

        We are going to try [pipelines](https://example.org/pipelines) for the two files that are still slow.
        """;

    private static readonly ParsedArticle Article = ArticleReader.Read(Text, "test");

    [Fact]
    public void TheOnlyHeadingOfTheFirstRankIsTheTitle() => Assert.Equal("Share less, read more", Article.Title?.Text);

    [Fact]
    public void NothingIsRemovedButAComment() =>
        Assert.Equal(["<!-- measured on the old machine -->"], Article.Removed.Select(block => block.Text));

    [Fact]
    public void ABlockOfCodeIsOneParagraphAsItStands() => Assert.Contains(First, Article.Paragraphs.Select(paragraph => paragraph.Text));

    [Fact]
    public void ATableIsOneParagraphAsItStands() => Assert.Contains(Table, Article.Paragraphs.Select(paragraph => paragraph.Text));

    [Fact]
    public void ATableOfLinksAboveTheTitleIsAMenu()
    {
        const string Menu = "| [Home](/) | [News](/news) | [Sport](/sport) | [Weather](/weather) |\n|---|---|---|---|\n";
        ParsedArticle article = ArticleReader.Read(Menu + "\n" + Text, "test");
        Assert.Equal(("Share less, read more", true), (article.Title?.Text, article.Lines[0].Kind.IsBoilerplate()));
    }

    [Fact]
    public void CodeInAListIsNotIndented() =>
        Assert.Contains("```csharp\nforeach (string line in File.ReadLines(path))\n    Handle(line);\n```", Article.Paragraphs.Select(paragraph => paragraph.Text));

    [Fact]
    public void CodeIsTheSameWhateverEndsItsLines() =>
        Assert.Equal(Article.Sha256, ArticleReader.Read(Text.Replace("\n", "\r\n", StringComparison.Ordinal), "test").Sha256);

    [Fact]
    public void LinesOfCodeAreOfTheirKindAndBlankOnesBlank() =>
        Assert.Equal(
            [LineKind.Code, LineKind.Code, LineKind.Blank, LineKind.Code, LineKind.Code, LineKind.Code],
            Article.Lines.SkipWhile(line => line.Kind != LineKind.Code).Take(6).Select(line => line.Kind));

    [Fact]
    public void ABlockOfCodeIsOneBlock() => Assert.Equal(2, Article.Blocks.Count(block => block.Kind == LineKind.Code));

    [Fact]
    public void CodeIsNotReadAsProse()
    {
        string text = Text.Replace("Handle(line);", "Handle(\"He said,and left .\", (line);", StringComparison.Ordinal);
        Assert.All(ArticleChecker.Check(ArticleReader.Read(text, "test")), finding => Assert.Equal(nameof(MarkupRemnant), finding.Rule.Name));
    }

    [Fact]
    public void OfSeveralHeadingsOfTheFirstRankTheFirstIsNoTitleForThatAlone()
    {
        const string Page = """
            # The Valley Courier

            - [Home](/)
            - [News](/news)
            - [Sport](/sport)

            # The island gets its ferry back

            By [Jane Doe](/jane)

            The ferry across the sound will run again from the first of June, the harbor master said on Monday morning.

            It carries **sixty** passengers and twelve cars, and it takes eleven minutes for the crossing to the island.
            """;
        Assert.Equal("The island gets its ferry back", ArticleReader.Read(Page, "test").Title?.Text);
    }
}
