namespace SeedGen.Text;

/// <summary>SEED2022: straight and curly quotation marks in one article.</summary>
internal static class MixedQuoteStyle
{
    public static readonly Rule Rule = new(
        "SEED2022", nameof(MixedQuoteStyle), Severity.None,
        "Straight and curly quotation marks in one article",
        "The mark {0} is {1}, but most marks of this article are not; write {2}",
        Check)
    {
        FixTitle = "Write the mark as the others are",
    };

    private static IEnumerable<Finding> Check(CheckedArticle article)
    {
        List<QuoteMark> marks = [.. article.Lines.Where(line => !line.IsCode)
            .SelectMany(line => line.QuoteMarks).Where(mark => mark.Family == QuoteFamily.Double && !mark.FollowsADigit)];
        int straight = marks.Count(mark => IsStraight(article.Source, mark));
        if (straight == 0 || straight == marks.Count)
            return [];
        bool straightIsOdd = straight * 2 <= marks.Count;
        bool hasLow = marks.Exists(mark => article.Source[mark.Position] == '„');
        return marks.Where(mark => IsStraight(article.Source, mark) == straightIsOdd).Select(mark => Find(article.Source, mark, hasLow));
    }

    private static bool IsStraight(string source, QuoteMark mark) => source[mark.Position] == '"';

    private static Finding Find(string source, QuoteMark mark, bool hasLow)
    {
        string? other = source[mark.Position] != '"' ? "\"" : mark.Role switch
        {
            QuoteRole.Opens => hasLow ? "„" : "“",
            QuoteRole.Closes => hasLow ? "“" : "”",
            _ => null,
        };
        return new Finding(
            Rule, mark.Span, source.Substring(mark.Position, 1), source[mark.Position] == '"' ? "straight" : "curly", other ?? "the curly one")
        {
            Edits = other is null ? ValueList<TextEdit>.Empty : new(new TextEdit(mark.Span, other)),
        };
    }
}
