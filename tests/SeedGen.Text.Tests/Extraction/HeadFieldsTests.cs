namespace SeedGen.Text.Tests.Extraction;

/// <summary>The fields that a page's head gives: categories, date, byline, highlights.</summary>
public class HeadFieldsTests
{
    [Fact]
    public void CategoriesComeFromLabelsFirstAndEachOnce()
    {
        LabeledLine[] lines = LineText.Labeled(
            (LineKind.Metadata, "Categories: Europe, Travel"), (LineKind.Category, "TravelAsia"), (LineKind.Navigation, "Home › Boats"));
        Assert.Equal(
            ["Europe", "Travel", "Asia", "Boats"],
            LineText.Words(CategoryExtractor.Extract(lines, new HeadLabels(lines), title: null)));
    }

    [Fact]
    public void AMenuGivesNoCategory()
    {
        LabeledLine[] lines = LineText.Labeled((LineKind.Navigation, "World"), (LineKind.Navigation, "Sport"));
        Assert.Empty(CategoryExtractor.Extract(lines, new HeadLabels(lines), title: null));
    }

    [Theory]
    [InlineData("Date: 2024-05-01", nameof(LineKind.Metadata), "2024-05-01", nameof(DateOrigin.Label))]
    [InlineData("May 1, 2024", nameof(LineKind.Date), "2024-05-01", nameof(DateOrigin.PageHeader))]
    public void ADateAboveTheTitleIsOfALabelOrOfThePagesHeader(string line, string kind, string iso, string origin)
    {
        ParsedDate? date = Date((Enum.Parse<LineKind>(kind), line), (LineKind.Title, "A bridge"));
        Assert.Equal((iso, origin), (date?.Iso, date?.Origin.ToString()));
    }

    [Theory]
    [InlineData(nameof(LineKind.Date), "May 1, 2024")]
    [InlineData(nameof(LineKind.Byline), "By Jane Doe, May 1, 2024")]
    public void ADateUnderTheTitleIsTheBylines(string kind, string line)
    {
        ParsedDate? date = Date((LineKind.Date, "Friday, 3 May 2024"), (LineKind.Title, "A bridge"), (Enum.Parse<LineKind>(kind), line));
        Assert.Equal(("2024-05-01", DateOrigin.Byline, "May 1, 2024"), (date?.Iso, date?.Origin, date?.Raw.Text));
    }

    [Fact]
    public void ADateBetweenFencesIsOfTheFrontMatter()
    {
        ParsedDate? date = Date(
            (LineKind.Metadata, "---"), (LineKind.Metadata, "date: 2024-05-01"), (LineKind.Metadata, "---"), (LineKind.Title, "A bridge"));
        Assert.Equal(("2024-05-01", DateOrigin.FrontMatter), (date?.Iso, date?.Origin));
    }

    [Fact]
    public void FrontMatterMayBeQuotedListedAndCommentedUpon()
    {
        string[] entries =
        [
            "---", "title: \"A bridge: the story\" # draft", "author: [Jane Doe, 'John Roe']", "categories:", "- Travel", "- \"Sea\"",
            "canonical_url: https://example.com/a", "source: Example Press # as given", "lastmod: 2024-05-02", "seo:",
            "  title: Nested", "---",
        ];
        LabeledLine[] lines = LineText.Labeled([.. entries.Select(entry => (LineKind.Metadata, entry))]);
        var labels = new HeadLabels(lines);
        Assert.Equal("A bridge: the story", labels.First(LabelField.Title)?.Text);
        Assert.Equal(["Jane Doe", "John Roe"], LineText.Words(labels.Authors()!.Authors));
        Assert.Equal(["Travel", "Sea"], LineText.Words(labels.All(LabelField.Category)));
        Assert.Equal("https://example.com/a", labels.First(LabelField.Url)?.Text);
        Assert.Equal("Example Press", labels.First(LabelField.Source)?.Text);
        Assert.Equal("2024-05-02", DateExtractor.Extract(lines, labels, language: null, DateOrder.Unknown).Updated?.Iso);
    }

    [Fact]
    public void WhatIsNestedInFrontMatterIsMetadataToo()
    {
        ParsedArticle article = ArticleReader.Read(
            "---\ntitle: A bridge\ndescription: >\n  It goes over\n  the river\nseo:\n  title: Other\n---\nIt was built in a year.\n", "a");
        Assert.Equal("A bridge", article.Title?.Text);
        Assert.Equal(8, article.Lines.Count(line => line.Kind == LineKind.Metadata));
    }

    [Theory]
    [InlineData("Titel: Eine Brücke", nameof(LabelField.Title), "Eine Brücke")]
    [InlineData("Auteur : Jeanne Exemple", nameof(LabelField.Author), "Jeanne Exemple")]
    [InlineData("Datum: 1. Mai 2024", nameof(LabelField.Date), "1. Mai 2024")]
    [InlineData("Quelle: Beispiel-Agentur", nameof(LabelField.Source), "Beispiel-Agentur")]
    [InlineData("URL: https://example.com/a", nameof(LabelField.Url), "https://example.com/a")]
    [InlineData("作者：张三", nameof(LabelField.Author), "张三")]
    public void LabelsAreReadInManyLanguages(string line, string field, string value)
    {
        LineLabel? label = LabelReader.Read(LineText.Of(line));
        Assert.Equal((field, value), (label?.Field.ToString(), label?.Value?.Text));
    }

    [Theory]
    [InlineData("Data: the new oil")]
    [InlineData("Update: the bridge is closed")]
    [InlineData("Link: how two towns grew together")]
    public void AHeadlineThatBeginsLikeALabelIsNone(string line) => Assert.Null(LabelReader.Read(LineText.Of(line)));

    [Fact]
    public void ADateWithoutAYearIsNone() => Assert.Null(Date((LineKind.Title, "A bridge"), (LineKind.Date, "May 1")));

    [Fact]
    public void AuthorsComeFromTheBylineOrElseFromALabel()
    {
        LabeledLine[] labeled = LineText.Labeled((LineKind.Metadata, "Author: Jane Doe, John Roe"));
        Assert.Equal(["Jane Doe", "John Roe"], LineText.Words(BylineExtractor.Extract(labeled, new HeadLabels(labeled))!.Authors));
        LabeledLine[] both = LineText.Labeled((LineKind.Metadata, "Author: Jane Doe"), (LineKind.Byline, "By Mary Major"));
        Assert.Equal(["Mary Major"], LineText.Words(BylineExtractor.Extract(both, new HeadLabels(both))!.Authors));
    }

    [Fact]
    public void HighlightsAreWithoutTheirBullets() =>
        Assert.Equal(
            ["One", "Two"],
            LineText.Words(HighlightExtractor.Extract(LineText.Labeled((LineKind.Highlight, "• One"), (LineKind.Highlight, "  - Two")))));

    private static ParsedDate? Date(params (LineKind, string)[] lines)
    {
        LabeledLine[] labeled = LineText.Labeled(lines);
        return DateExtractor.Extract(labeled, new HeadLabels(labeled), language: null, DateOrder.Unknown).Date;
    }
}
