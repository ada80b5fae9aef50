namespace SeedGen.Text;

/// <summary>Reads the rank of a heading that is marked as one in Markdown (CommonMark, sections 4.2 and 4.3) or HTML.</summary>
internal static class HeadingRank
{
    private const int Deepest = 6, ShortestRule = 3;

    /// <summary>From 1, the title's rank, to 6; 0 where no mark makes <paramref name="line"/> a heading.</summary>
    public static int Of(Line line)
    {
        string raw = line.Raw;
        if (line.IsBlank || line.IsCode)
            return 0;
        if (line.LastNumber > line.Number && IsRule(line.Last.Raw))
            return line.Last.Raw[0] == '=' ? 1 : 2;
        if (raw[0] == line.Text[0])
            return 0; // a text in neither language has no such marks
        if (raw[0] == '#')
            return MarksOf(raw);
        bool isTag = raw.Length > 3 && raw[0] == '<' && raw[1] is 'h' or 'H' && raw[2] is >= '1' and <= '6';
        return isTag ? raw[2] - '0' : 0;
    }

    /// <summary>How many <c>#</c> make <paramref name="text"/> a heading, white space behind them; 0 where none do.</summary>
    public static int MarksOf(string text)
    {
        int marks = 0;
        while (marks < text.Length && text[marks] == '#')
            marks++;
        return marks is > 0 and <= Deepest && marks < text.Length && char.IsWhiteSpace(text[marks]) ? marks : 0;
    }

    /// <summary>Whether <paramref name="text"/> is what Markdown draws under a heading.</summary>
    public static bool IsRule(string text) => text.Length >= ShortestRule && text[0] is '=' or '-' && text.All(c => c == text[0]);
}
