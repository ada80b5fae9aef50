namespace SeedGen.Text;

/// <summary>
/// Follows quotations of one family from paragraph to paragraph: of a quotation of several paragraphs each begins with the mark that opens,
/// and only the last has the mark that closes; in text with hard line breaks a quotation runs on without either.
/// </summary>
internal sealed class QuotationRun
{
    /// <summary>Who speaks stands in so many words at the end of a sentence.</summary>
    private const int MostWordsOfSpeaker = 5;

    private QuoteMark? pending;
    private int pendingLine;

    /// <summary>Whether <see cref="pending"/> stands where speech begins, and the paragraph ends in it.</summary>
    private bool mayRunOn;

    /// <summary>Goes on into <paramref name="line"/> and gives the marks of which it is now known that they have no partner.</summary>
    public IEnumerable<QuoteMark> Continue(string source, Line line, QuoteMark[] marks)
    {
        bool follows = line.Number == pendingLine + 1;
        if (pending is not null && marks.Length == 0 && follows)
        {
            pendingLine = line.Number;
            yield break;
        }
        if (pending is { } open && marks.Length > 0 && Resumes(source, open, line, marks[0], follows))
        {
            pending = null;
            marks = Resume(source, line, marks);
        }
        if (End() is { } left)
            yield return left;

        QuoteMark[] unmatched = QuotePairs.Unmatched(source, marks);
        for (int i = 0; i < unmatched.Length; i++)
        {
            if (i == unmatched.Length - 1 && unmatched[i].Role != QuoteRole.Closes)
            {
                pending = unmatched[i];
                mayRunOn = BeginsSpeech(source, unmatched[i], line.Content) && !EndsInSpeaker(source, unmatched[i], line.Content);
            }
            else
                yield return unmatched[i];
        }
        pendingLine = line.Number;
    }

    /// <summary>Ends the run: the mark that still waits for its partner, or null.</summary>
    public QuoteMark? End()
    {
        QuoteMark? left = pending;
        pending = null;
        return left;
    }

    /// <summary>
    /// Whether a quotation that a paragraph left open goes on with the first mark of the next, or ends with it. A few words quoted inside a
    /// sentence, which begin without a capital, end in their paragraph.
    /// </summary>
    private bool Resumes(string source, QuoteMark open, Line line, QuoteMark first, bool follows) => first.Role == QuoteRole.Closes
        ? follows || source[first.Position] == '»' || !BeginsInLowerCase(source, open)
        : first.Position == line.Content.Start && mayRunOn && !BeginsInLowerCase(source, open);

    /// <summary>At the start of a paragraph, or behind a mark: <c>She said: “</c>. Behind a word stand titles, and words that are quoted.</summary>
    private static bool BeginsSpeech(string source, QuoteMark open, TextRange line)
    {
        int before = open.Position - 1;
        while (before >= line.Start && char.IsWhiteSpace(source[before]))
            before--;
        return before < line.Start || !char.IsLetterOrDigit(source[before]);
    }

    /// <summary><c>…, said Ms. Holm.</c> or <c>…, Ms. Holm said.</c>: that the quotation ended before was forgotten.</summary>
    private static bool EndsInSpeaker(string source, QuoteMark open, TextRange line)
    {
        int comma = source.LastIndexOf(',', line.End - 1, line.End - open.Span.End);
        if (comma < 0)
            return false;
        TextRange[] words = new WordReader(source).Read(new TextRange(comma, line.End)).Words;
        return words.Length is > 1 and <= MostWordsOfSpeaker
            && (IsVerb(source, words[0]) || IsVerb(source, words[words.Length - 1]));
    }

    private static bool IsVerb(string source, TextRange word) => SpeechVerbs.All.Contains(WordHash.Of(source, word.Start, word.End));

    private static bool BeginsInLowerCase(string source, QuoteMark open) =>
        open.Span.End < source.Length && char.IsLower(source[open.Span.End]);

    /// <summary>
    /// The marks of a line that a quotation runs into: the first begins it anew, as » does in French, or ends it and is paired with
    /// that.
    /// </summary>
    private static QuoteMark[] Resume(string source, Line line, QuoteMark[] marks)
    {
        QuoteMark first = marks[0];
        bool endsIt = first.Role == QuoteRole.Closes && (first.Position > line.Content.Start || source[first.Position] != '»');
        return endsIt ? [.. marks.Skip(1)] : [first with { Role = QuoteRole.Opens, MayBeArrow = false }, .. marks.Skip(1)];
    }
}
