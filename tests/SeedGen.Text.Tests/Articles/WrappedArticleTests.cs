using SeedGen.Text.Tests.Lines;

namespace SeedGen.Text.Tests.Articles;

/// <summary>An article that was wrapped to a width, as mail and plain-text browsers do.</summary>
public class WrappedArticleTests
{
    private static readonly string[] Paragraphs =
    [
        "The island gets its ferry back",
        "By Jane Doe",
        "The ferry across the sound will run again from the first of June, the harbor master said on Monday morning, and nobody on the island "
            + "had expected that the repairs would take the whole winter and half of the spring.",
        "“It carries sixty passengers and twelve cars,” she said, “and it takes eleven minutes (two less than before) for the crossing to the "
            + "island, which the council had asked for.”",
        "On the first morning some forty people stood on the quay, and most of them had been there since before dawn, with coffee from a stove that "
            + "the skipper had lent them.",
        "Subscribe to our newsletter",
    ];

    private static readonly ParsedArticle Whole = ArticleReader.Read(string.Join("\n\n", Paragraphs), "test");

    private static readonly ParsedArticle Wrapped =
        ArticleReader.Read(string.Join("\n\n", Paragraphs.Select(paragraph => LogicalLinesTests.Wrap(paragraph, 72))), "test");

    [Fact]
    public void ItsRecordIsThatOfTheSameArticleInWholeLines() =>
        Assert.Equal((Whole.Body, Whole.Sha256, Whole.Title?.Text), (Wrapped.Body, Wrapped.Sha256, Wrapped.Title?.Text));

    [Fact]
    public void AQuotationThatGoesOnInTheNextLineIsOne() =>
        Assert.Equal(Whole.Quotes.Select(quote => quote.Words.Text), Wrapped.Quotes.Select(quote => quote.Words.Text));

    [Fact]
    public void WhatSpansLinesIsNotFoundFaulty() =>
        Assert.Equal(ArticleChecker.Check(Whole).Select(finding => finding.Rule.Id), ArticleChecker.Check(Wrapped).Select(finding => finding.Rule.Id));

    [Fact]
    public void EachOfItsLinesHasAKind() =>
        Assert.All(Wrapped.Lines.Where(line => line.Line.Number is > 4 and < 13 && !line.Line.IsBlank), line => Assert.Equal(LineKind.Paragraph, line.Kind));

    [Fact]
    public void AParagraphIsOneBlock() =>
        Assert.Equal(Whole.Blocks.Select(block => block.Kind), Wrapped.Blocks.Select(block => block.Kind));

    [Fact]
    public void ATemplateLineIsKnownHoweverItIsWrapped() =>
        Assert.Equal(LineKey.ReadAll(string.Join("\n\n", Paragraphs)), LineKey.ReadAll(Wrapped.Source));
}
