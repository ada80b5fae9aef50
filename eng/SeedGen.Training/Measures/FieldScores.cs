using SeedGen.Text;

namespace SeedGen.Training;

/// <summary>Whether the record's fields are right; null where the page gives nothing to judge by.</summary>
/// <param name="Title">On pages where the gold title stands as a line.</param>
/// <param name="Date">The day, on pages where the gold date stands in the text in a common form.</param>
/// <param name="GivenDate">The day, on pages where one was given: wrong, too, where the page has no gold date.</param>
/// <param name="Author">On pages where the gold author stands in the text: one of those given holds it, or is held by it.</param>
internal readonly record struct FieldScores(bool? Title, bool? Date, bool? GivenDate, bool? Author)
{
    private const int LengthOfDay = 10;

    public static FieldScores Of(CorpusPage page, ParsedArticle article)
    {
        string text = string.Join('\n', page.Lines.Select(line => line.Text)).ToLowerInvariant();
        string? given = Day(article.Date?.Iso), wanted = Day(page.Gold.PublishDate);
        return new FieldScores(
            TitleOf(page, article),
            wanted is not null && DateForms.Of(wanted).Any(form => text.Contains(form, StringComparison.Ordinal)) ? given == wanted : null,
            given is null ? null : given == wanted,
            AuthorOf(page.Gold.Author, text, article));
    }

    private static bool? TitleOf(CorpusPage page, ParsedArticle article)
    {
        if (string.IsNullOrEmpty(page.Gold.Title))
            return null;
        string wanted = MeasuredWords.Key(page.Gold.Title);
        return page.Lines.Any(line => MeasuredWords.Key(line.Text) == wanted)
            ? MeasuredWords.Key(article.Title?.Text ?? "") == wanted
            : null;
    }

    private static bool? AuthorOf(string? gold, string text, ParsedArticle article)
    {
        if (string.IsNullOrEmpty(gold))
            return null;
        string wanted = MeasuredWords.Key(gold);
        if (!MeasuredWords.Key(text).Contains(wanted, StringComparison.Ordinal))
            return null;
        return article.Authors
            .Select(author => MeasuredWords.Key(author.Text))
            .Any(author => author.Length > 0
                && (wanted.Contains(author, StringComparison.Ordinal) || author.Contains(wanted, StringComparison.Ordinal)));
    }

    private static string? Day(string? iso) => string.IsNullOrEmpty(iso) ? null : iso[..Math.Min(iso.Length, LengthOfDay)];
}
