using SeedGen.Text;

namespace SeedGen.Training;

/// <summary>What a reader makes of a labelled page.</summary>
/// <param name="Lines">One for each of the page's lines.</param>
/// <param name="Article">The article that was read; null for a rule that tells lines apart and no more.</param>
internal sealed record PageReading(IReadOnlyList<LineReading> Lines, ParsedArticle? Article = null);

/// <summary>What a reader makes of one line.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Score">The probability, to four digits, that it is boilerplate; null on blank lines and for a rule that gives none.</param>
/// <param name="IsWarned">Whether a warning says that it is boilerplate.</param>
internal readonly record struct LineReading(LineKind Kind, double? Score = null, bool IsWarned = false)
{
    /// <summary>
    /// Whether the line is taken for text of the article. Titles, bylines and captions are parts of the record, not of the text.
    /// </summary>
    public bool IsKept => Kind is LineKind.Paragraph or LineKind.Heading or LineKind.Quote or LineKind.Code or LineKind.Highlight;
}

/// <summary>Reads a page without knowing its labels.</summary>
internal interface IPageReader
{
    PageReading Read(PageText page);
}
