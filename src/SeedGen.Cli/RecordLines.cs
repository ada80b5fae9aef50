using SeedGen.Text;

namespace SeedGen.Cli;

/// <summary>An article's record as the lines on top of the text report.</summary>
internal static class RecordLines
{
    public const string Title = "title";

    /// <summary>Labels and values, in order; a value is null or empty where the text does not give it.</summary>
    public static IEnumerable<(string Label, string? Value)> Of(ParsedArticle article) =>
    [
        (Title, article.Title?.Text ?? "(none)"),
        ("also titled", Join(article.AlternateTitles)),
        ("subtitle", article.Subtitle?.Text),
        ("site", article.SiteName?.Text),
        ("date", article.Date is { } date ? $"{date.Iso} ({date.Origin}: {date.Raw.Text})" : null),
        ("authors", article.Authors.Count > 0 ? Join(article.Authors) : article.Byline?.Text),
        ("dateline", article.Dateline is { } line ? line.Place.Text + (line.Agency is { } agency ? $" ({agency.Text})" : "") : null),
        ("categories", Join(article.Categories)),
        ("highlights", Join(article.Highlights)),
        ("headings", Join(article.Headings)),
        ("captions", Join(article.Captions.Select(caption => caption.Words))),
        ("quotes", article.Quotes.Count > 0 ? $"{Count(article.Quotes.Count, "quotation")}{Speakers(article)}" : null),
        ("reading time", article.ReadingMinutes is { } minutes ? $"{minutes} min" : null),
        ("text", Text(article)),
        ("removed", Removed(article)),
    ];

    private static string Text(ParsedArticle article) =>
        $"{Count(article.WordCount, "word")} in {Count(article.Paragraphs.Count(), "paragraph")}"
        + (article.Language is { } language ? $", language {language}" : "");

    private static string? Speakers(ParsedArticle article)
    {
        string[] names = [.. article.Quotes.Select(quote => quote.Speaker?.Text).OfType<string>().Distinct()];
        return names.Length == 0 ? null : " of " + string.Join(" · ", names);
    }

    private static string? Removed(ParsedArticle article)
    {
        ILookup<LineKind, LabeledLine> kinds = article.Lines.Where(line => line.Kind.IsBoilerplate()).ToLookup(line => line.Kind);
        if (kinds.Count == 0)
            return null;
        int lines = kinds.Sum(kind => kind.Count());
        return $"{Count(lines, "line")}: {string.Join(", ", kinds.OrderByDescending(kind => kind.Count()).Select(kind => $"{kind.Key} {kind.Count()}"))}";
    }

    private static string Join(IEnumerable<Excerpt> excerpts) => string.Join(" · ", excerpts.Select(excerpt => excerpt.Text));

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}
