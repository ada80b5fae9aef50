using SeedGen.Text.Tests.Rules;

namespace SeedGen.Text.Tests.Articles;

/// <summary>An article as a content system exports it: every line begins with a tag.</summary>
public class HtmlArticleTests
{
    private const string Text = """
        <!-- wp:heading {"level":1} -->
        <h1>The island gets its ferry back &amp; keeps it</h1>
        <!-- /wp:heading -->
        <p class="byline">By <a href="https://example.org/jane">Jane Doe</a>, June 1, 2024</p>
        <!-- wp:paragraph -->
        <p>The ferry across the <a href="https://example.org/sound">sound</a> will run again from the first of June, the harbor master said on Monday morning.</p>
        <!-- /wp:paragraph -->
        <h2>What it carries</h2>
        <p>It carries <strong>sixty</strong> passengers and twelve cars, and it takes eleven minutes for the crossing to the island.</p>
        <p>On the first morning some forty people stood on the quay, and most of them had been there since before dawn.</p>
        """;

    private static readonly ParsedArticle Article = ArticleReader.Read(Text, "test");

    [Fact]
    public void ItsTitleHasNoTags() => Assert.Equal("The island gets its ferry back & keeps it", Article.Title?.Text);

    [Fact]
    public void ItsBylineIsRead() =>
        Assert.Equal(("Jane Doe", "2024-06-01"), (Assert.Single(Article.Authors).Text, Article.Date?.Iso));

    [Fact]
    public void ItsHeadingsAreThoseOfTheTags() => Assert.Equal(["What it carries"], Article.Headings.Select(heading => heading.Text));

    [Fact]
    public void ItsParagraphsStayAsTheyAre() =>
        Assert.Equal(Text.Split('\n').Where(line => line.StartsWith("<p>", StringComparison.Ordinal)), Article.Paragraphs.Select(paragraph => paragraph.Text));

    [Fact]
    public void ItsCommentsAreRemoved() => Assert.Equal(4, Article.Lines.Count(line => line.Kind == LineKind.Widget));

    [Fact]
    public void ItsTagsAreReported() => Assert.NotEmpty(Article.Found(nameof(HtmlRemnant)));

    [Fact]
    public void ATextThatShowsSomeTagsIsNotMarkedUp()
    {
        const string Shown = "How to write a list\n\nA list begins with a tag and ends with another, and each item has two:\n\n<ul>\n\nSo much for lists.";
        Assert.Equal("<ul>", ArticleReader.Read(Shown, "test").Lines[4].Line.Text);
    }

    [Fact]
    public void AnIconInAMenuIsOfTheMenu()
    {
        const string Page = "[Home](/)\n[News](/news)\n![](/icon.png)\n[Sport](/sport)\n[Weather](/weather)\n\n# The ferry is back\n\n"
            + "The ferry across the sound will run again from the first of June, the harbor master said on Monday morning.\n\n"
            + "It carries sixty passengers and twelve cars, and it takes eleven minutes for the crossing to the island.";
        Assert.Equal(LineKind.Navigation, ArticleReader.Read(Page, "test").Lines[2].Kind);
    }
}
