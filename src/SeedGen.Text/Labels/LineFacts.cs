namespace SeedGen.Text;

/// <summary>What can be counted on one line without looking at its neighbours.</summary>
internal sealed class LineFacts
{
    private const string SentenceEnds = ".!?…。！？।؟";
    private const string Closers = "\"'”’»“)]】」』";
    private const string Bullets = "•‣▪●○◦■□–—-*·►▶✓✔";

    private bool? isDate;
    private bool? isByline;
    private bool? isCaption;

    public LineFacts(Line line)
    {
        Line = line;
        Words = LineWords.Read(line.Text);
        Phrases = Lexicons.PageFurniture.Find(Words);
        Length = Words.Sum(LengthOf);
        Key = string.Concat(Words);
        string core = line.Text.TrimEnd(Closers.ToCharArray()).TrimEnd();
        EndsSentence = core.Length > 0 && SentenceEnds.IndexOf(core[core.Length - 1]) >= 0;
        EndsCut = core.EndsWith("…", StringComparison.Ordinal) || core.EndsWith("...", StringComparison.Ordinal)
            || core.EndsWith("[…", StringComparison.Ordinal) || core.EndsWith("[...", StringComparison.Ordinal);
        InnerSentences = CountInnerSentences(line.Text);
        LowercaseShare = ShareOfLowercaseWords(line.Text);
        StartsLower = line.Text.Length > 0 && char.IsLower(line.Text[0]);
        IsBullet = line.Text.Length > 2 && Bullets.IndexOf(line.Text[0]) >= 0 && char.IsWhiteSpace(line.Text[1]);
    }

    public Line Line { get; }

    public string Text => Line.Text;

    /// <summary>The blank lines between this line and the one before it; 0 on the first line.</summary>
    public int GapBefore { get; set; }

    /// <summary>The blank lines between this line and the next one; 0 on the last line.</summary>
    public int GapAfter { get; set; }

    public List<string> Words { get; }

    /// <summary>The phrases of page furniture that the line has, at most one of a kind.</summary>
    public IReadOnlyList<PhraseMatch> Phrases { get; }

    /// <summary>The line's length in words; text without spaces counts two characters a word.</summary>
    public int Length { get; }

    /// <summary>The words without anything between them: equal for titles that differ in punctuation and case only.</summary>
    public string Key { get; }

    /// <summary>Whether the line ends as a sentence does, closing quotes and brackets passed over.</summary>
    public bool EndsSentence { get; }

    /// <summary>Whether the line ends in an ellipsis, as a text that was cut does.</summary>
    public bool EndsCut { get; }

    /// <summary>How many sentences end before the line does.</summary>
    public int InnerSentences { get; }

    /// <summary>
    /// The share of the words with case that begin in lower case: high in prose, low in menus and headlines; 1 in scripts without case.
    /// </summary>
    public double LowercaseShare { get; }

    public bool StartsLower { get; }

    public bool IsBullet { get; }

    /// <summary>Whether the line says a date and nothing else.</summary>
    public bool IsDate => isDate ??= LineForms.IsDate(Line);

    /// <summary>Whether the line says who wrote the article.</summary>
    public bool IsByline => isByline ??= BylineReader.Read(Line) is not null;

    /// <summary>Whether the line credits a picture, and so stands under one.</summary>
    public bool IsCaption => isCaption ??= CaptionReader.ReadCredit(Line) is not null;

    /// <summary>What <paramref name="word"/> adds to <see cref="Length"/>.</summary>
    public static int LengthOf(string word)
    {
        int wide = word.Count(Scripts.IsUnspaced);
        return wide == 0 ? 1 : Math.Max(1, wide / 2);
    }

    private static int CountInnerSentences(string text)
    {
        int count = 0;
        for (int i = 1; i + 1 < text.Length; i++)
        {
            if (text[i] is '。' or '！' or '？' || (SentenceEnds.IndexOf(text[i]) >= 0 && text[i + 1] == ' ' && char.IsLower(text[i - 1])))
                count++;
        }
        return count;
    }

    private static double ShareOfLowercaseWords(string text)
    {
        int lower = 0, cased = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (i > 0 && (char.IsLetterOrDigit(text[i - 1]) || LineWords.IsApostrophe(text[i - 1])))
                continue;
            if (char.IsLower(text[i]))
                lower++;
            if (char.IsLower(text[i]) || char.IsUpper(text[i]))
                cased++;
        }
        return cased == 0 ? 1 : (double)lower / cased;
    }
}
