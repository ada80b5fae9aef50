namespace SeedGen.Text;

/// <summary>Pairs the quotation marks of one line.</summary>
internal static class QuotePairs
{
    /// <summary>
    /// The marks of <paramref name="marks"/>, all of one family, that have no partner in their line: first those that close, then
    /// those that open, by place.
    /// </summary>
    public static QuoteMark[] Unmatched(string source, QuoteMark[] marks)
    {
        var open = new List<QuoteMark>();
        var unmatched = new List<QuoteMark>();
        int measures = 0; // closing marks that may have been inches: the quotation was still open behind them
        foreach (QuoteMark mark in marks)
        {
            if (mark.MayBeArrow && open.Count == 0)
            {
                continue;
            }
            if (mark.Role == QuoteRole.Opens || (mark.Role == QuoteRole.Either && open.Count == 0))
            {
                open.Add(mark);
            }
            else if (open.Count > 0)
            {
                open.RemoveAt(open.Count - 1);
                if (mark.FollowsADigit)
                    measures++;
            }
            else if (measures > 0)
            {
                measures--;
            }
            else
            {
                unmatched.Add(mark);
            }
        }
        unmatched.AddRange(open);
        return ArePlainPairs(source, marks) ? [] : unmatched.ToArray();
    }

    /// <summary>From each mark that opens to its partner that closes, both counted in; in the order of their ends.</summary>
    public static TextRange[] Quotations(QuoteMark[] marks)
    {
        var open = new List<QuoteMark>();
        var quotations = new List<TextRange>();
        foreach (QuoteMark mark in marks)
        {
            int partner = mark.Role is QuoteRole.Closes or QuoteRole.Either ? open.FindLastIndex(other => other.Family == mark.Family) : -1;
            if (partner >= 0)
            {
                quotations.Add(new TextRange(open[partner].Position, mark.Span.End));
                open.RemoveRange(partner, open.Count - partner);
            }
            else if (mark.Role is QuoteRole.Opens or QuoteRole.Either)
            {
                open.Add(mark);
            }
        }
        return quotations.ToArray();
    }

    /// <summary>An even number of straight marks, which do not say their direction, is taken for pairs.</summary>
    private static bool ArePlainPairs(string source, QuoteMark[] marks) =>
        marks.Length % 2 == 0 && Array.TrueForAll(marks, mark => source[mark.Position] == '"');
}
