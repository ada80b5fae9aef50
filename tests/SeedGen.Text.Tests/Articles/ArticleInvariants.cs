using SeedGen.Text.Tests.Extraction;

namespace SeedGen.Text.Tests.Articles;

/// <summary>What is true of the article of any text whatever.</summary>
internal static class ArticleInvariants
{
    public static void Check(string text) => Check(text, TemplateLines.None);

    public static void Check(string text, TemplateLines templates)
    {
        ParsedArticle article = ArticleReader.Read(text, "test", templates);
        BlocksPartitionTheText(article);
        LinesJoinBackToTheText(article);
        BlankLinesAreBlankAndNoOthers(article);
        ScoresAreProbabilities(article);
        ExcerptsStandWhereTheySay(article);
        TheBodyIsItsParagraphsAndHeadingsInOrder(article);
        NothingIsLost(article);
        ReadingAgainGivesAnEqualArticle(article, templates);
        ABlankLineAboveChangesNoWord(article, templates);
    }

    private static void BlocksPartitionTheText(ParsedArticle article)
    {
        Assert.Equal(article.Source, string.Concat(article.Blocks.Select(block => article.Source[block.Span.Start..block.Span.End])));
        int end = 0;
        foreach (Block block in article.Blocks)
        {
            Assert.Equal(end, block.Span.Start);
            end = block.Span.End;
        }
        Assert.Equal(article.Lines, article.Blocks.SelectMany(block => block.Lines));
        Assert.All(
            article.Blocks,
            block => Assert.All(block.Lines, line => Assert.True(line.Kind == block.Kind || line.Kind == LineKind.Blank)));
    }

    private static void LinesJoinBackToTheText(ParsedArticle article) =>
        Assert.Equal(article.Source, string.Concat(article.Lines.Select(line => article.Source[line.Line.Start..line.Line.EndWithBreak])));

    private static void BlankLinesAreBlankAndNoOthers(ParsedArticle article) =>
        Assert.All(article.Lines, line => Assert.Equal(line.Line.IsBlank, line.Kind == LineKind.Blank));

    private static void ScoresAreProbabilities(ParsedArticle article)
    {
        Assert.All(article.Lines, line => Assert.InRange(line.Score, 0, 1));
        Assert.All(article.Lines.Where(line => line.Kind.IsBoilerplate()), line => Assert.NotEqual("", line.Evidence));
    }

    private static void ExcerptsStandWhereTheySay(ParsedArticle article) => Assert.All(ExcerptsOf(article), excerpt =>
    {
        Assert.NotEqual("", excerpt.Text);
        Assert.InRange(excerpt.Span.Start, 0, excerpt.Span.End);
        Assert.InRange(excerpt.Span.End, 0, article.Source.Length);
        string place = article.Source[excerpt.Span.Start..excerpt.Span.End];
        Assert.True(place == excerpt.Text || (HasMarks(article) && Texts.StandsIn(place, excerpt.Text)), $"“{excerpt.Text}” in “{place}”");
        Assert.Equal(excerpt.Line, TextPosition.Of(article.Lines, excerpt.Span.Start).Line);
    });

    /// <summary>Whether lines say something else than what stands there, or several say one thing.</summary>
    private static bool HasMarks(ParsedArticle article) => article.Lines.Any(line => line.GoesOn || line.Line.Text != line.Line.Raw);

    private static void TheBodyIsItsParagraphsAndHeadingsInOrder(ParsedArticle article)
    {
        Excerpt[] parts = [.. article.Paragraphs.Concat(article.Headings).OrderBy(part => part.Span.Start)];
        Assert.Equal(string.Join("\n\n", parts.Select(part => part.Text)), article.Body);
        Assert.Equal(
            Beginnings(article).Where(line => line.Kind is LineKind.Paragraph or LineKind.Quote or LineKind.Code or LineKind.Heading)
                .Select(line => line.Line.Number),
            parts.Select(part => part.Line));
    }

    /// <summary>
    /// A line that is not in the body is in a block that was removed, or its kind is that of a field; of these, titles and lists are there
    /// whole.
    /// </summary>
    private static void NothingIsLost(ParsedArticle article)
    {
        Assert.Equal(
            article.Lines.Where(line => line.Kind.IsBoilerplate()).Select(line => line.Line.Raw),
            article.Removed.SelectMany(block => block.Lines).Where(line => !line.Line.IsBlank).Select(line => line.Line.Raw));
        Assert.Equal(NumbersOf(article, LineKind.Highlight), article.Highlights.Select(highlight => highlight.Line));
        Assert.Equal(NumbersOf(article, LineKind.Caption), article.Captions.Select(caption => caption.Words.Line));
        Assert.Equal(
            NumbersOf(article, LineKind.Subtitle),
            article.Subtitle is { } subtitle && NumbersOf(article, LineKind.Subtitle).Length > 0 ? [subtitle.Line] : []);
        Assert.True(article.Title is not null || NumbersOf(article, LineKind.Title).Length == 0);
        Assert.True(article.Byline is not null || NumbersOf(article, LineKind.Byline).Length == 0);
    }

    private static void ReadingAgainGivesAnEqualArticle(ParsedArticle article, TemplateLines templates)
    {
        ParsedArticle again = ArticleReader.Read(article.Source, article.Id, templates);
        Assert.True(article.Equals(again));
        Assert.Equal(article.GetHashCode(), again.GetHashCode());
    }

    private static void ABlankLineAboveChangesNoWord(ParsedArticle article, TemplateLines templates)
    {
        ParsedArticle below = ArticleReader.Read("\n" + article.Source, article.Id, templates);
        Assert.Equal(article.Body, below.Body);
        Assert.Equal(ExcerptsOf(article).Select(excerpt => excerpt.Text), ExcerptsOf(below).Select(excerpt => excerpt.Text));
        Assert.Equal(
            (article.Date?.Iso, article.Date?.Origin, article.WordCount, article.Sha256),
            (below.Date?.Iso, below.Date?.Origin, below.WordCount, below.Sha256));
        Assert.Equal(article.Removed.Select(block => (block.Kind, block.Text)), below.Removed.Select(block => (block.Kind, block.Text)));
    }

    private static int[] NumbersOf(ParsedArticle article, LineKind kind) =>
        [.. Beginnings(article).Where(line => line.Kind == kind).Select(line => line.Line.Number)];

    /// <summary>The lines that say something of their own: those in which a wrapped paragraph goes on are left out.</summary>
    private static IEnumerable<LabeledLine> Beginnings(ParsedArticle article)
    {
        bool goesOn = false;
        foreach (LabeledLine line in article.Lines.Where(line => !line.Line.IsBlank))
        {
            if (!goesOn)
                yield return line;
            goesOn = line.GoesOn;
        }
    }

    private static IEnumerable<Excerpt> ExcerptsOf(ParsedArticle article)
    {
        Excerpt?[] single =
        [
            article.Title, article.Subtitle, article.Byline, article.SiteName, article.SourceName, article.Url,
            article.Date?.Raw, article.Updated?.Raw, article.Dateline?.Place, article.Dateline?.Agency,
        ];
        IEnumerable<Excerpt?> listed =
        [
            .. article.AlternateTitles, .. article.Authors, .. article.Categories, .. article.Highlights, .. article.Paragraphs,
            .. article.Headings,
            .. article.Quotes.Select(quote => quote.Words), .. article.Quotes.Select(quote => quote.Speaker),
            .. article.Captions.Select(caption => caption.Words), .. article.Captions.Select(caption => caption.Credit),
        ];
        return single.Concat(listed).OfType<Excerpt>();
    }
}
