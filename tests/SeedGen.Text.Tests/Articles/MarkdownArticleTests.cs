using SeedGen.Text.Tests.Rules;

namespace SeedGen.Text.Tests.Articles;

/// <summary>A page that was saved as Markdown, as converters for language models do.</summary>
public class MarkdownArticleTests
{
    private const string Text = """
        Title: The island gets its ferry back

        URL Source: https://example.org/news/ferry

        Published Time: 2024-06-01T08:00:00+00:00

        Markdown Content:
        [Skip to content](https://example.org/news/ferry#content)

        [![Logo](https://example.org/logo.png)](https://example.org/)

        *   [Home](https://example.org/)
        *   [News](https://example.org/news)
        *   [Sport](https://example.org/sport)
        *   [Weather](https://example.org/weather)

        The island gets its ferry back
        ==============================

        By [Jane Doe](https://example.org/jane)

        ![The ferry at the quay](https://example.org/quay.jpg)

        The ferry across the [sound](https://example.org/sound) will run again from the first of June, the harbor master said on Monday morning.

        What it carries
        ---------------

        It carries **sixty** passengers and twelve cars, and it takes eleven minutes for the crossing to the island.

        ![](https://example.org/line.png)

        On the first morning some forty people stood on the quay, and most of them had been there since before dawn.

        ### Related posts

        *   [The winter without a ferry](https://example.org/1)
        *   [A bridge for the sound?](https://example.org/2)

        [Subscribe to our newsletter](https://example.org/subscribe)
        """;

    private static readonly ParsedArticle Article = ArticleReader.Read(Text, "test");

    [Fact]
    public void LabelsInTheHeadAreMetadata() =>
        Assert.Equal(
            ("The island gets its ferry back", "https://example.org/news/ferry", "2024-06-01T08:00Z"),
            (Article.Title?.Text, Article.Url?.Text, Article.Date?.Iso));

    [Fact]
    public void AnAuthorIsReadWithoutTheLink()
    {
        Excerpt author = Assert.Single(Article.Authors);
        Assert.Equal(("Jane Doe", "Jane Doe"), (author.Text, Text[author.Span.Start..author.Span.End]));
    }

    [Fact]
    public void ParagraphsStayAsTheyAre() =>
        Assert.Equal(
            [
                "The ferry across the [sound](https://example.org/sound) will run again from the first of June, the harbor master said on Monday morning.",
                "It carries **sixty** passengers and twelve cars, and it takes eleven minutes for the crossing to the island.",
                "On the first morning some forty people stood on the quay, and most of them had been there since before dawn.",
            ],
            Article.Paragraphs.Select(paragraph => paragraph.Text));

    [Fact]
    public void AHeadingIsWhatStandsAboveItsRule() => Assert.Equal(["What it carries"], Article.Headings.Select(heading => heading.Text));

    [Fact]
    public void APictureIsACaption() => Assert.Equal(["The ferry at the quay"], Article.Captions.Select(caption => caption.Words.Text));

    [Fact]
    public void MenusAndTeasersAreRemoved() => Assert.Empty(Article.Highlights);

    [Fact]
    public void APictureWithoutWordsIsRemoved() =>
        Assert.Contains(Article.Removed, block => block.Text.Contains("![](https://example.org/line.png)", StringComparison.Ordinal));

    [Fact]
    public void NoHeadingIsSaidToBeWithoutText() => Assert.Empty(Article.Found(nameof(HeadingWithoutText)));
}
