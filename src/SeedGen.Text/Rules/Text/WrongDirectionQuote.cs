namespace SeedGen.Text;

/// <summary>SEED2021: a quotation mark points the other way than it works.</summary>
internal static class WrongDirectionQuote
{
    public static readonly Rule Rule = new(
        "SEED2021", nameof(WrongDirectionQuote), Severity.Warning,
        "A quotation mark points the wrong way",
        "The mark {0} {1}; write {2}",
        Check)
    {
        FixTitle = "Turn the quotation mark",
    };

    private static IEnumerable<Finding> Check(CheckedArticle article)
    {
        foreach (CheckedLine line in article.Lines)
        {
            foreach (QuoteMark mark in line.QuoteMarks)
            {
                if (mark.PointsWrongWay)
                    yield return Find(article.Source[mark.Position], mark);
            }
        }
    }

    private static Finding Find(char shape, QuoteMark mark)
    {
        string does = mark.Role switch
        {
            QuoteRole.Opens => "begins a quotation but has the shape that ends one",
            QuoteRole.Closes => "ends a quotation but has the shape that begins one",
            _ => "is an apostrophe but has the shape that begins a quotation",
        };
        char other = shape switch { '“' => '”', '”' => '“', _ => '’' };
        return new Finding(Rule, mark.Span, shape.ToString(), does, other.ToString())
        {
            Edits = new(new TextEdit(mark.Span, other.ToString())),
        };
    }
}
