using System.Text.Json;
using SeedGen.Text;

namespace SeedGen.Cli.Tests;

/// <summary>The reports on an article of the test's own making, in which every field is given.</summary>
public class RecordTests
{
    private static readonly InspectedSeed Seed = new("Seeds/a.txt", Everything(ArticleReader.Read(Samples.Article, "a")), [], CheckOptions.Default);

    private static readonly JsonElement Record = JsonDocument.Parse(new JsonLinesReport().Render(Seed)).RootElement.GetProperty("record");

    private static ParsedArticle Everything(ParsedArticle article)
    {
        LabeledLine form = article.Lines[6] with { Kind = LineKind.Comments, Score = 0.98765 };
        return article with
        {
            AlternateTitles = new(At(1, "Keepers are back")),
            Subtitle = At(2, "After thirty years"),
            SiteName = At(1, "The Daily Tide"),
            SourceName = At(1, "Tide Press"),
            Url = At(1, "https://example.com/keepers"),
            Byline = At(3, "By Ada Reef and Tom Shoal"),
            Authors = new(At(3, "Ada Reef"), At(3, "Tom Shoal")),
            Date = new ParsedDate("2024-07-27", DateOrigin.Byline, At(3, "July 27, 2024")),
            Updated = new ParsedDate("2024-07-28", DateOrigin.Label, At(3, "July 28, 2024")),
            Dateline = new ParsedDateline(At(4, "NORTHPORT"), At(4, "AP")),
            Categories = new(At(1, "World"), At(1, "Sea")),
            Highlights = new(At(2, "Two families came"), At(3, "More may follow")),
            Sections = new(new ParsedSection(At(5, "The first winter"), new(At(6, "It was long.")))),
            Captions = new(new ParsedCaption(At(7, "The tower (AP Photo)"), At(7, "AP Photo"))),
            Quotes = new(new ParsedQuote(At(6, "We stay"), At(6, "Ada Reef")), new ParsedQuote(At(6, "So do we"), null)),
            ReadingMinutes = 2,
            WordCount = 100,
            Language = "en",
            Lines = new(article.Lines.Select(line => line.Line == form.Line ? form : line)),
            Blocks = new(new Block(LineKind.Comments, new TextRange(form.Line.Start, form.Line.EndWithBreak), new(form))),
        };

        static Excerpt At(int line, string text) => new(text, new TextRange(0, text.Length), line);
    }

    [Theory]
    [InlineData("alternateTitles", """["Keepers are back"]""")]
    [InlineData("subtitle", "\"After thirty years\"")]
    [InlineData("siteName", "\"The Daily Tide\"")]
    [InlineData("byline", "\"By Ada Reef and Tom Shoal\"")]
    [InlineData("authors", """["Ada Reef","Tom Shoal"]""")]
    [InlineData("date", "\"2024-07-27\"")]
    [InlineData("dateOrigin", "\"Byline\"")]
    [InlineData("dateRaw", "\"July 27, 2024\"")]
    [InlineData("sourceName", "\"Tide Press\"")]
    [InlineData("url", "\"https://example.com/keepers\"")]
    [InlineData("updated", "\"2024-07-28\"")]
    [InlineData("dateline", "\"NORTHPORT\"")]
    [InlineData("agency", "\"AP\"")]
    [InlineData("categories", """["World","Sea"]""")]
    [InlineData("highlights", """["Two families came","More may follow"]""")]
    [InlineData("headings", """["The first winter"]""")]
    [InlineData("captions", """[{"line":7,"text":"The tower (AP Photo)","credit":"AP Photo"}]""")]
    [InlineData("readingMinutes", "2")]
    [InlineData("paragraphs", """[{"line":6,"text":"It was long."}]""")]
    [InlineData("sections", """[{"line":5,"heading":"The first winter","paragraphs":[6]}]""")]
    [InlineData("quotes", """[{"line":6,"words":"We stay","speaker":"Ada Reef"},{"line":6,"words":"So do we","speaker":null}]""")]
    [InlineData("wordCount", "100")]
    [InlineData("language", "\"en\"")]
    [InlineData("removed", $$"""[{"kind":"Boilerplate/Comments","line":7,"endLine":7,"text":"{{Samples.Third}}"}]""")]
    public void TheJsonLinesFormWritesEveryFieldInItsShape(string field, string json) =>
        Assert.Equal(json, Record.GetProperty(field).GetRawText());

    [Theory]
    [InlineData("  also titled  Keepers are back")]
    [InlineData("  subtitle     After thirty years")]
    [InlineData("  site         The Daily Tide")]
    [InlineData("  date         2024-07-27 (Byline: July 27, 2024)")]
    [InlineData("  authors      Ada Reef · Tom Shoal")]
    [InlineData("  source       Tide Press")]
    [InlineData("  updated      2024-07-28 (Label: July 28, 2024)")]
    [InlineData("  dateline     NORTHPORT (AP)")]
    [InlineData("  categories   World · Sea")]
    [InlineData("  highlights   Two families came\n               More may follow")]
    [InlineData("  headings     The first winter")]
    [InlineData("  captions     The tower (AP Photo)")]
    [InlineData("  quotes       2 (Ada Reef)")]
    [InlineData("  reading time 2 min")]
    [InlineData("  text         100 words in 1 paragraph, language en")]
    [InlineData("  removed      1 line: Comments 1")]
    [InlineData("   7 - Comments       0.99  " + Samples.Third)]
    public void TheTextFormShowsEveryField(string lines) =>
        Assert.Contains("\n" + lines + "\n", new TextReport(colors: false, width: null).Render(Seed));
}
