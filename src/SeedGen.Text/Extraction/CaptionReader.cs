namespace SeedGen.Text;

/// <summary>
/// Reads captions. A credit is the last thing on the line, behind the end of a sentence, a bracket, a bar or <c>©</c>; an agency that a
/// sentence ends with is none.
/// </summary>
internal static class CaptionReader
{
    /// <summary>Longer lines are text: the longest captions of picture agencies have about this many characters.</summary>
    private const int MostCharacters = 700;

    /// <summary>A credit stands in this many characters at the line's end.</summary>
    private const int MostCharactersOfCredit = 140;

    private const int MostWordsOfCredit = 12;

    /// <summary>Whom the picture is credited to, at the line's end; null where the line ends in no credit.</summary>
    public static Excerpt? ReadCredit(Line line) =>
        line.IsBlank || line.Text.Length > MostCharacters ? null : ReadCredit(line, Tokens.Read(line.Text));

    /// <inheritdoc cref="ReadCredit(Line)"/>
    public static Excerpt? ReadCredit(LineFacts line) =>
        line.Text.Length <= MostCharacters && (line.Text.IndexOf('©') >= 0 || (line.HasCaptionWords && CreditReader.Signs.MayStandIn(line, FirstWordOfCredit(line))))
            ? ReadCredit(line.Line, line.Tokens)
            : null;

    /// <summary>The index of the first word, or of one before it, that stands where a credit may.</summary>
    private static int FirstWordOfCredit(LineFacts line)
    {
        int start = line.Text.Length - MostCharactersOfCredit;
        return start <= 0 ? 0 : Math.Max(0, line.WordCount - LineWords.Count(line.Text, start, line.Text.Length) - 1);
    }

    private static Excerpt? ReadCredit(Line line, Tokens tokens)
    {
        if (!MayEndInCredit(tokens))
            return null;
        foreach (int start in CreditStarts(tokens))
        {
            if (CreditReader.Read(tokens, start) is TextRange credit && WordCounter.Count(line.Text, credit) <= MostWordsOfCredit)
                return line.Part(credit);
        }
        return null;
    }

    /// <summary>
    /// Whether the line says what captions say: <c>(left)</c>, <c>file photo</c>, <c>pose for a photograph</c>. Ordinary prose may say so
    /// too: it counts only where a caption may stand.
    /// </summary>
    public static bool SoundsLikeCaption(LineFacts line) =>
        line.Text.Length <= MostCharacters && MaySoundLikeCaption(line) && HasSign(line.Tokens);

    private static bool MaySoundLikeCaption(LineFacts line) =>
        line.Text.IndexOf('(') >= 0 || line.Text.IndexOf('（') >= 0 || line.Text.StartsWith("FILE", StringComparison.Ordinal)
        || (line.HasCaptionWords && CaptionWords.Signs.MayStandIn(line));

    /// <summary>Whether the line may have what credits or captions say: spares most lines the two looks for which it is.</summary>
    public static bool MayHaveSigns(LineFacts line) => AllSigns.MayStandIn(line);

    private static readonly PhraseSet AllSigns = new(CreditReader.Signs, CaptionWords.Signs);

    /// <summary>Spares most lines the reading: a credit has a label, a sign or an agency, none of which begins before it.</summary>
    private static bool MayEndInCredit(Tokens tokens)
    {
        for (int i = tokens.Count - 1; i >= 0 && tokens[i].Start >= tokens.Text.Length - MostCharactersOfCredit; i--)
        {
            if (CreditReader.Signs.Skip(tokens, i) > i)
                return true;
        }
        return false;
    }

    /// <summary>
    /// Where a credit may begin, first to last: at the line's start, and in its last characters wherever a sentence or bracket allows it.
    /// </summary>
    private static IEnumerable<int> CreditStarts(Tokens tokens)
    {
        if (tokens.Text.Length <= MostCharactersOfCredit)
            yield return 0;
        for (int i = 1; i < tokens.Count; i++)
        {
            if (tokens[i].Start < tokens.Text.Length - MostCharactersOfCredit)
                continue;
            bool isBehindSentence = tokens.IsMark(i - 1, ".!?…\"”’)。") && !tokens.IsGlued(i);
            bool isBehindMark = tokens.IsMark(i - 1, "([（【|/–—-•·;") && (tokens.IsMark(i - 1, "([（【") || !tokens.IsGlued(i - 1));
            if (isBehindSentence || isBehindMark || tokens.IsMark(i, "©") || CreditReader.IsLabel(tokens, i))
                yield return i;
        }
    }

    /// <summary>A trade mark’s <c>(R)</c> follows its word without a space.</summary>
    private static bool IsGluedBracket(Tokens tokens, int i) => tokens.IsGlued(i) && tokens.IsMark(i, '(');

    private static bool HasSign(Tokens tokens)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            if (CaptionWords.Signs.Skip(tokens, i) > i)
                return true;
            if (tokens.IsMark(i, "(（") && !IsGluedBracket(tokens, i) && CaptionWords.BracketedSigns.Skip(tokens, i + 1) is var end
                && end > i + 1 && tokens.IsMark(end, ")）"))
                return true;
        }
        return tokens.Count > 3 && tokens.Text.StartsWith("FILE", StringComparison.Ordinal) && tokens.IsMark(1, "-–—:");
    }
}
