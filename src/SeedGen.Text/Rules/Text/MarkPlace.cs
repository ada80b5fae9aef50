namespace SeedGen.Text;

/// <summary>What stands beside a quotation mark on its line; a line feed stands for the line's two ends.</summary>
internal readonly record struct MarkPlace(char BeforeLast, char Before, char After, char Second)
{
    /// <summary>The place of the mark at <paramref name="position"/> in a line's <paramref name="content"/>.</summary>
    public static MarkPlace Of(string source, int position, TextRange content) => new(
        position - 1 > content.Start ? source[position - 2] : '\n',
        position > content.Start ? source[position - 1] : '\n',
        position + 1 < content.End ? source[position + 1] : '\n',
        position + 2 < content.End ? source[position + 2] : '\n');

    /// <summary>Where only a mark that opens stands: behind white space or a bracket, at the beginning of a word.</summary>
    public bool StandsBeforeAWord => IsGap(Before) && char.IsLetterOrDigit(After);

    /// <summary>Where only a mark that closes stands: at the end of a word or sentence.</summary>
    public bool StandsBehindAWord => (EndsAWord(Before) && IsPause(After)) || StandsBeforeAPause;

    /// <summary>
    /// Behind a space, and in front of a mark that belongs to the word before, as in <c>peace “.</c>; not <c>“...</c>, <c>“.NET</c> or
    /// <c>“?”</c>.
    /// </summary>
    public bool StandsBeforeAPause => char.IsWhiteSpace(Before)
        && (After == '\n' || (After is '.' or ',' or ';' or ':' or '!' or '?' && char.IsWhiteSpace(Second)));

    /// <summary>Whether it touches no word.</summary>
    public bool StandsAlone => char.IsWhiteSpace(Before) && char.IsWhiteSpace(After);

    /// <summary>Whether it may mean inches, feet, minutes or seconds.</summary>
    public bool FollowsADigit => char.IsNumber(Before) || (char.IsWhiteSpace(Before) && char.IsNumber(BeforeLast) && !char.IsLetter(After));

    private static bool IsGap(char c) => char.IsWhiteSpace(c) || c is '(' or '[' or '{' or '—' or '–' or '-' or '/';

    private static bool IsPause(char c) =>
        char.IsWhiteSpace(c) || c is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}' or '…' or '—' or '–' or '-' or '/';

    /// <summary>In scripts that write no spaces, what stands beside a mark says nothing of its direction.</summary>
    private static bool EndsAWord(char c) =>
        (char.IsLetterOrDigit(c) && c < '\u2E80') || c is '.' or ',' or ';' or '!' or '?' or '…' or '%' or ')' or ']' or '’' or '\'';
}
