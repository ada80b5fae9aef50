namespace SeedGen.Text;

/// <summary>
/// Joins what a converter of web pages has parted that puts each piece of text on a line of its own: links and bold words stand alone, and
/// the sentence goes on below them.
/// </summary>
internal sealed class InlinePieces
{
    /// <summary>
    /// So many lines must begin with a mark that no line begins with. On the training pages a third of such texts have fewer, and one in a
    /// hundred of others has so many.
    /// </summary>
    private const int FewestSigns = 3;

    private const int ShortestPiece = 4, MostPieces = 200, LongestLeadIn = 40;

    /// <summary>What stands before a word without a space.</summary>
    public static readonly CharSet Opening = new("([“");

    /// <summary>What stands behind a word without a space.</summary>
    public static readonly CharSet Closing = new(",.;:)!?%’”…");

    private static readonly CharSet Ends = new(".!?:…。！？");

    private readonly Line[] lines;

    private InlinePieces(Line[] lines) => this.lines = lines;

    /// <summary>The text's pieces; null where its lines are whole.</summary>
    /// <param name="lines">All of its lines.</param>
    public static InlinePieces? Of(Line[] lines)
    {
        int signs = 0;
        for (int i = 1; i < lines.Length && signs < FewestSigns; i++)
            signs += Closes(lines[i - 1], lines[i]) && !EndsSentence(lines[i - 1]) ? 1 : 0;
        return signs < FewestSigns ? null : new InlinePieces(lines);
    }

    /// <summary>
    /// One past the last piece of the sentence that begins at <paramref name="first"/>. What has neither a mark behind a piece nor the end of a
    /// sentence may be a title and the tags below it: that is not joined.
    /// </summary>
    public int EndOf(int first)
    {
        int end = first + 1;
        bool isSentence = false;
        for (; end < Math.Min(lines.Length, first + MostPieces) && GoesOn(end - 1, isInside: end - 1 > first); end++)
            isSentence |= Closes(lines[end - 1], lines[end]);
        return isSentence || EndsSentence(lines[end - 1]) ? end : first + 1;
    }

    private bool GoesOn(int i, bool isInside)
    {
        (Line line, Line next) = (lines[i], lines[i + 1]);
        if (line.PartsSentences || next.PartsSentences)
            return false;
        if (Closes(line, next) || Opening.Contains(line.Raw[line.Raw.Length - 1]))
            return true;
        if (EndsSentence(line) || (!isInside && BeginsByline(next)))
            return false;
        bool isLeft = isInside || EndsInSmallWord(line.Text) || IsInTheMidst(i + 1);
        if (!BeginsLower(next))
            return isLeft && EndsInSmallWord(line.Text) && (isInside || BeginsLower(line) || IsInTheMidst(i + 1));
        int words = LineWords.Count(next.Text);
        return (isLeft || words > 1) && (isInside || words >= ShortestPiece || LineWords.Count(line.Text) >= ShortestPiece);
    }

    /// <summary>Whether what follows the line at <paramref name="i"/> can only go on with it.</summary>
    private bool IsInTheMidst(int i) =>
        i + 1 < lines.Length && !lines[i].PartsSentences && !lines[i + 1].PartsSentences && !EndsSentence(lines[i])
        && (Closes(lines[i], lines[i + 1]) || BeginsLower(lines[i + 1]));

    /// <summary>Whether <paramref name="next"/> begins with a mark that stands behind a word: <c>, and more</c>.</summary>
    private static bool Closes(Line line, Line next) =>
        !line.PartsSentences && !next.PartsSentences && Closing.Contains(next.Raw[0]) && char.IsLetterOrDigit(line.Raw[line.Raw.Length - 1])
        && (next.Raw.Length == 1 || (next.Raw[1] != '.' && !char.IsDigit(next.Raw[1])));

    private static bool EndsSentence(Line line) => !line.PartsSentences && Ends.Contains(line.Raw[line.Raw.Length - 1]);

    private static bool BeginsLower(Line line) => CharClasses.Of(line.Text[0]) == CharClass.Lower;

    /// <summary>Below a title stands who wrote it.</summary>
    private static bool BeginsByline(Line line) =>
        BylineWords.LeadIns.Skip(Tokens.Read(line.Text, 0, Math.Min(line.Text.Length, LongestLeadIn)), 0) > 0;

    /// <summary>A sentence does not end in “of the”; titles write such words with a capital.</summary>
    private static bool EndsInSmallWord(string text)
    {
        int start = text.LastIndexOf(' ') + 1;
        return text[text.Length - 1] == ','
            || ((start == 0 || char.IsLower(text[start]))
                && StopWords.OfAllScripts.LanguagesOf(WordHash.Of(text, start, text.Length)).Length > 0);
    }
}
