using SeedGen.Text;

namespace SeedGen.Cli;

/// <summary>An article's record as the lines on top of the text report.</summary>
internal static class RecordLines
{
    public const string Title = "title";

    /// <summary>Labels and their values, one a line, in order; no value where the text does not give one.</summary>
    public static IEnumerable<(string Label, IEnumerable<string> Values)> Of(ParsedArticle article) =>
    [
        (Title, [article.Title?.Text ?? "(none)"]),
        ("also titled", Texts(article.AlternateTitles)),
        ("subtitle", Texts([article.Subtitle])),
        ("site", Texts([article.SiteName])),
        ("source", Texts([article.SourceName])),
        ("url", Texts([article.Url])),
        ("date", Date(article.Date)),
        ("updated", Date(article.Updated)),
        ("authors", article.Authors.Count > 0 ? [string.Join(" · ", Texts(article.Authors))] : Texts([article.Byline])),
        ("dateline", article.Dateline is { } dateline ? [Dateline(dateline)] : []),
        ("categories", article.Categories.Count > 0 ? [string.Join(" · ", Texts(article.Categories))] : []),
        ("highlights", Texts(article.Highlights)),
        ("headings", Texts(article.Headings)),
        ("captions", Texts(article.Captions.Select(caption => caption.Words))),
        ("quotes", article.Quotes.Count > 0 ? [Quotes(article.Quotes)] : []),
        ("reading time", article.ReadingMinutes is { } minutes ? [$"{minutes} min"] : []),
        ("text", [Text(article)]),
        ("removed", Removed(article)),
    ];

    private static IEnumerable<string> Texts(IEnumerable<Excerpt?> excerpts) => excerpts.OfType<Excerpt>().Select(excerpt => excerpt.Text);

    private static IEnumerable<string> Date(ParsedDate? date) =>
        date is null ? [] : [$"{date.Iso} ({date.Origin}: {date.Raw.Text})"];

    private static string Dateline(ParsedDateline dateline) =>
        dateline.Place.Text + (dateline.Agency is { } agency ? $" ({agency.Text})" : "");

    private static string Quotes(ValueList<ParsedQuote> quotes)
    {
        string[] speakers = [.. Texts(quotes.Select(quote => quote.Speaker)).Distinct()];
        return quotes.Count + (speakers.Length > 0 ? $" ({string.Join(" · ", speakers)})" : "");
    }

    private static string Text(ParsedArticle article) =>
        $"{Count(article.WordCount, "word")} in {Count(article.Paragraphs.Count(), "paragraph")}"
        + (article.Language is { } language ? $", language {language}" : "");

    private static IEnumerable<string> Removed(ParsedArticle article)
    {
        ILookup<LineKind, LabeledLine> kinds = article.Lines.Where(line => line.Kind.IsBoilerplate()).ToLookup(line => line.Kind);
        if (kinds.Count == 0)
            return [];
        string lines = Count(kinds.Sum(kind => kind.Count()), "line");
        IEnumerable<string> counts = kinds.OrderByDescending(kind => kind.Count()).Select(kind => $"{kind.Key} {kind.Count()}");
        return [$"{lines}: {string.Join(", ", counts)}"];
    }

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}
