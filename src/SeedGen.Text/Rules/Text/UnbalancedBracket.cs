namespace SeedGen.Text;

/// <summary>SEED2023: a bracket without its partner.</summary>
internal static class UnbalancedBracket
{
    private const string Openers = "([（【《", Closers = ")]）】》";

    /// <summary>A remark in brackets may run on over so many lines.</summary>
    private const int MostLines = 4;

    /// <summary>The longest number or letter of a list: <c>viii)</c>.</summary>
    private const int LongestEnumerator = 4;

    public static readonly Rule Rule = new(
        "SEED2023", nameof(UnbalancedBracket), Severity.Warning,
        "A bracket without its partner",
        "The bracket {0} {1}; add the missing bracket where the remark {2}, or delete this one",
        Check);

    /// <summary>A bracket that waits for its partner.</summary>
    private sealed record Bracket(int Position, int Kind, int Line);

    private static IEnumerable<Finding> Check(CheckedArticle article) =>
        UnmatchedIn(article)
            .Where(position => !article.IsInFault(position))
            .OrderBy(position => position)
            .Select(position => Find(article.Source, position));

    private static Finding Find(string source, int position)
    {
        char mark = source[position];
        bool opens = Openers.IndexOf(mark) >= 0;
        return new Finding(
            Rule, new TextRange(position, position + 1), mark.ToString(),
            opens ? "begins a remark that nothing ends" : "ends a remark that nothing begins",
            opens ? "ends" : "begins");
    }

    private static List<int> UnmatchedIn(CheckedArticle article)
    {
        var unmatched = new List<int>();
        var open = new List<Bracket>();
        int number = 0;
        foreach (CheckedLine line in article.Lines)
        {
            number++;
            if (line.IsCode)
                continue;
            if (!line.Kind.IsRunningText())
                GiveUp(open, 0, unmatched);
            ReadLine(article.Source, line, number, open, unmatched);
            GiveUp(open, line.Kind.IsRunningText() ? number - MostLines : number, unmatched);
        }
        GiveUp(open, 0, unmatched);
        return unmatched;
    }

    /// <summary>Stops waiting for the partners of all brackets up to a line; 0 for all.</summary>
    private static void GiveUp(List<Bracket> open, int upTo, List<int> unmatched)
    {
        for (int i = open.Count - 1; i >= 0; i--)
        {
            if (upTo != 0 && open[i].Line > upTo)
                continue;
            unmatched.Add(open[i].Position);
            open.RemoveAt(i);
        }
    }

    private static void ReadLine(string source, CheckedLine line, int number, List<Bracket> open, List<int> unmatched)
    {
        TextRange content = line.Content;
        foreach (int i in line.Marks)
        {
            if (source[i] is < '\u3000' and not ('(' or ')' or '[' or ']'))
                continue;
            int kind = Openers.IndexOf(source[i]);
            if (kind >= 0)
            {
                if (!IsFace(source, content, i) && i + 1 < content.End) // code opens one at the end of a line
                    Open(open, new Bracket(i, kind, number), unmatched);
                continue;
            }
            kind = Closers.IndexOf(source[i]);
            if (kind < 0)
                continue;
            int partner = PartnerOf(open, kind);
            if (partner >= 0)
                Close(open, partner, number, unmatched);
            else if (!IsFace(source, content, i) && !EndsEnumerator(source, content, i))
                unmatched.Add(i);
        }
    }

    /// <summary>Of so many open brackets the first has no partner: with a limit, reading stays linear.</summary>
    private static void Open(List<Bracket> open, Bracket bracket, List<int> unmatched)
    {
        const int MostOpen = 100;
        if (open.Count == MostOpen)
        {
            unmatched.Add(open[0].Position);
            open.RemoveAt(0);
        }
        open.Add(bracket);
    }

    /// <summary>The last bracket of a kind; -1 where none is open.</summary>
    private static int PartnerOf(List<Bracket> open, int kind) => open.FindLastIndex(bracket => bracket.Kind == kind);

    /// <summary>Takes the bracket with its partner off; those that opened on its line in between have none.</summary>
    private static void Close(List<Bracket> open, int partner, int number, List<int> unmatched)
    {
        for (int i = open.Count - 1; i > partner; i--)
        {
            if (open[i].Line != number)
                continue;
            unmatched.Add(open[i].Position);
            open.RemoveAt(i);
        }
        open.RemoveAt(partner);
    }

    /// <summary><c>:)</c>, <c>;-)</c>, <c>=(</c>, <c>:))</c>, <c>8-)</c>.</summary>
    private static bool IsFace(string source, TextRange content, int i)
    {
        int before = i - 1;
        if (before >= content.Start && source[before] == source[i])
            return true;
        if (before >= content.Start && source[before] is '-' or '\'' or '^')
            before--;
        return (before >= content.Start && (source[before] is ':' or ';' or '=' || IsEyes(source, content, before)))
            || (i + 1 < content.End && source[i] == '(' && source[i + 1] is ':' or ';');
    }

    /// <summary>An 8 that stands alone: <c>8)</c>, and not <c>18)</c> or <c>V8)</c>.</summary>
    private static bool IsEyes(string source, TextRange content, int i) =>
        source[i] == '8' && (i == content.Start || char.IsWhiteSpace(source[i - 1]));

    /// <summary>
    /// <c>a)</c>, <c>12)</c>, <c>iv)</c>, <c>1.)</c> at the start of the line or behind white space, with what it counts behind.
    /// </summary>
    private static bool EndsEnumerator(string source, TextRange content, int i)
    {
        if (source[i] != ')' || (i + 1 < content.End && !char.IsWhiteSpace(source[i + 1]) && !char.IsLetter(source[i + 1])))
            return false;
        if (i - 1 > content.Start && source[i - 1] == '.')
            i--;
        int start = i;
        while (start > content.Start && char.IsLetterOrDigit(source[start - 1]) && i - start <= LongestEnumerator)
            start--;
        if (start == i || i - start > LongestEnumerator || (start > content.Start && !char.IsWhiteSpace(source[start - 1])))
            return false;
        for (int k = start; k < i; k++)
        {
            bool isDigit = char.IsDigit(source[k]);
            if (isDigit != char.IsDigit(source[start]) || (!isDigit && i - start > 1 && source[k] is not ('i' or 'v' or 'x' or 'I' or 'V' or 'X')))
                return false;
        }
        return i - start < 4 || !char.IsDigit(source[start]);
    }
}
