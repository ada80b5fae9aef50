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

    /// <summary>An even number of straight marks, which do not say their direction, is taken for pairs.</summary>
    private static bool ArePlainPairs(string source, QuoteMark[] marks) =>
        marks.Length % 2 == 0 && Array.TrueForAll(marks, mark => source[mark.Position] == '"');
}
