namespace SeedGen.Text;

/// <summary>A line that says who wrote the text.</summary>
/// <param name="Words">The whole line.</param>
/// <param name="Authors">The people whom it names, in order; an agency where it names nobody else. Empty for <c>By our staff</c>.</param>
internal sealed record Byline(Excerpt Words, ValueList<Excerpt> Authors);

/// <summary>
/// Reads the bylines that show what they are wherever they stand: a short line of a lead-in (<c>By</c>, <c>Von</c>, <c>Author:</c>) and
/// names, perhaps behind a date; or a name and a writer's role.
/// </summary>
internal static class BylineReader
{
    private const int MostCharacters = 240;

    /// <summary>In <c>Jane Doe, Staff Writer</c>: what goes on longer behind the name is a sentence.</summary>
    private const int MostTokensOfRole = 8;

    private const int MostCharactersOfName = 40, LongestParticle = 5;
    private const int MostCharactersOfNameAndRole = 100;
    private const int MostCharactersOfLeadInAlone = 40;
    private const int MostCharactersOfReporter = 30;

    /// <summary>From Hebrew on, hardly any script has capitals.</summary>
    private const char FirstCaseless = '\u0590';

    private static readonly char[] BeforeRole = [',', '|'];
    private const string Bullets = "/|•·-–—*>";
    private const string Colons = ":：";

    /// <summary>The forms of bylines.</summary>
    [Flags]
    private enum Forms
    {
        None = 0,
        Reporter = 1,
        LedIn = 2,
        BehindDate = 4,
        NameAndRole = 8,
    }

    /// <summary>The byline that the line is; null where it is none.</summary>
    public static Byline? Read(Line line)
    {
        Forms forms = line.IsBlank ? Forms.None : MayBe(line.Text);
        if (forms == Forms.None)
            return null;
        var tokens = Tokens.Read(line.Text);
        return Read(line, tokens, forms, (forms & Forms.BehindDate) != 0 ? DateReader.Read(tokens) : null);
    }

    /// <inheritdoc cref="Read(Line)"/>
    public static Byline? Read(LineFacts line) => MayBe(line.Text) is not Forms.None and var forms
        ? Read(line.Line, line.Tokens, forms, (forms & Forms.BehindDate) != 0 ? line.Dates : null)
        : null;

    private static Byline? Read(Line line, Tokens tokens, Forms forms, DateLine? dates)
    {
        if ((forms & Forms.Reporter) != 0 && ReadReporter(line, tokens) is { } reporter)
            return reporter;
        List<TextRange>? authors = ((forms & Forms.LedIn) != 0 ? ReadLedIn(tokens, 0) : null)
            ?? (dates is not null ? ReadBehindDate(tokens, dates) : null)
            ?? ((forms & Forms.NameAndRole) != 0 ? ReadNameAndRole(tokens) : null);
        return authors is null ? null : new Byline(line.Whole(), new ValueList<Excerpt>(authors.Select(line.Part)));
    }

    /// <summary>
    /// Whether the line is a lead-in and nothing else, which the lines below it go on: <c>By</c>, <c>About the author</c>.
    /// </summary>
    public static bool IsLeadInAlone(Line line)
    {
        if (line.Text.Length > MostCharactersOfLeadInAlone || !BylineWords.LeadInsAlone.MayBegin(HashOf(line.Text, FirstWord(line.Text))))
            return false;
        var tokens = Tokens.Read(line.Text);
        int start = SkipBullets(tokens, 0), end = BylineWords.LeadInsAlone.Skip(tokens, start);
        return end > start && (end == tokens.Count || (end == tokens.Count - 1 && tokens.IsMark(end, Colons)));
    }

    // Most lines are none: these look at a line before anything is made of it.

    private static Forms MayBe(string text)
    {
        if (text.Length > MostCharacters)
            return Forms.None;
        TextRange first = FirstWord(text);
        ulong word = HashOf(text, first);
        return (text.Length <= MostCharactersOfReporter && text[0] >= FirstCaseless ? Forms.Reporter : 0)
            | (MayBeLedIn(text, first, word) ? Forms.LedIn : 0)
            | (MayBeBehindDate(text, first, word) ? Forms.BehindDate : 0)
            | (MayBeNameAndRole(text) ? Forms.NameAndRole : 0);
    }

    private static bool MayBeLedIn(string text, TextRange first, ulong word) =>
        BylineWords.LeadIns.MayBegin(word) || BylineWords.Labels.MayBegin(word) || IsGluedBy(text, first);

    private static bool MayBeBehindDate(string text, TextRange first, ulong word) =>
        (first.Length == 0 || MonthNames.Find(word) > 0 || DateWords.BesideADate.Contains(word)) && DateReader.MayHaveYear(text);

    private static bool MayBeNameAndRole(string text) =>
        text.Length <= MostCharactersOfNameAndRole && char.IsUpper(text[0])
        && text.IndexOfAny(BeforeRole, 0, Math.Min(text.Length, MostCharactersOfName)) is var end && MayBeName(text, end);

    /// <summary>Two words or more, none of them small but for particles.</summary>
    private static bool MayBeName(string text, int end)
    {
        bool hasSpace = false;
        for (int i = 1; i < end; i++)
        {
            hasSpace |= text[i] == ' ';
            bool isSmall = text[i - 1] == ' ' && char.IsLower(text[i]);
            if (isSmall && text.IndexOf(' ', i) is var space && (space < 0 || space - i > LongestParticle))
                return false;
        }
        return hasSpace;
    }

    /// <summary>The first word as <see cref="Tokens"/> would have it; empty where the line begins with no word.</summary>
    private static TextRange FirstWord(string text)
    {
        int start = 0;
        while (start < text.Length && (text[start] == ' ' || Bullets.IndexOf(text[start]) >= 0))
            start++;
        int end = start;
        while (end < text.Length && char.IsLetter(text[end]) && end - start < BylineWords.LongestFirstWord + 1)
        {
            if (Scripts.IsHanOrKana(text[end++]))
                break;
        }
        return new TextRange(start, end);
    }

    private static ulong HashOf(string text, TextRange word) => WordHash.Of(text, word.Start, word.End);

    /// <summary><c>ByJane Doe</c>: pages that lose their layout lose the space, too.</summary>
    private static bool IsGluedBy(string text, TextRange word) =>
        word.Length > 3 && string.CompareOrdinal(text, word.Start, "By", 0, 2) == 0
        && char.IsUpper(text[word.Start + 2]) && char.IsLower(text[word.Start + 3]);

    /// <summary><c>Posted on June 3, 2019 by Jane Doe</c>: the lead-in stands behind a date, and nothing but the date before it.</summary>
    private static List<TextRange>? ReadBehindDate(Tokens tokens, DateLine dates)
    {
        int start = 0;
        foreach (DateMention date in dates.Dates)
        {
            if (date.Doubt == DateDoubt.NoYear || !DateReader.Read(tokens.Text.Substring(0, date.Span.End)).IsWholeLine)
                break;
            while (start < tokens.Count && tokens[start].Start < date.Span.End)
                start++;
        }
        return start > 0 && start < tokens.Count ? ReadLedIn(tokens, start) : null;
    }

    private static List<TextRange>? ReadLedIn(Tokens tokens, int first)
    {
        int start = SkipBullets(tokens, first);
        if (start < tokens.Count && IsGluedBy(tokens.Text, tokens.Range(start, start + 1)))
            return ReadNames(Tokens.Read(tokens.Text, tokens[start].Start + 2, tokens.Text.Length), 0, isLabeled: false, isEnglish: true);
        int leadIn = BylineWords.LeadIns.Skip(tokens, start);
        int label = BylineWords.Labels.Skip(tokens, start);
        if (label > start && tokens.IsMark(label, Colons + "/／"))
            return ReadNames(tokens, label + 1, isLabeled: true);
        if (leadIn > start && tokens.IsMark(leadIn, Colons))
            return ReadNames(tokens, leadIn + 1, isLabeled: true);
        if (leadIn == start)
            return null;
        bool isCaseless = tokens.Text[tokens[start].Start] >= FirstCaseless;
        return ReadNames(tokens, leadIn, isLabeled: false, isEnglish: tokens.IsWord(leadIn - 1, "by"), acceptsCaseless: isCaseless);
    }

    /// <summary>
    /// <c>記者張三／台北報導</c>, <c>홍길동 기자</c>: a reporter's name behind or before the word for one, without a colon.
    /// </summary>
    private static Byline? ReadReporter(Line line, Tokens tokens)
    {
        if (tokens.Count >= 2 && BylineWords.Reporter.Contains(tokens.Word(1)) && tokens[0].End - tokens[0].Start is >= 2 and <= 4)
            return new Byline(line.Whole(), new(line.Part(tokens.Range(0, 1))));
        int start = BylineWords.ReporterBefore.Skip(tokens, 0), end = start;
        while (end < tokens.Count && tokens.Is(end, TokenKind.Word) && (end == start || tokens.IsGlued(end)))
            end++;
        bool isName = start > 0 && end - start is 2 or 3 && (end == tokens.Count || tokens.IsMark(end, "/／|｜、") || !tokens.IsGlued(end));
        return isName ? new Byline(line.Whole(), new(line.Part(tokens.Range(start, end)))) : null;
    }

    private static List<TextRange>? ReadNames(Tokens tokens, int i, bool isLabeled, bool isEnglish = false, bool acceptsCaseless = false)
    {
        var reader = new AuthorListReader(tokens, i, isLabeled || acceptsCaseless, isEnglish);
        return reader.ReadNames(isLabeled) ? reader.Authors : null;
    }

    /// <summary><c>Jane Doe, Staff Writer</c>.</summary>
    private static List<TextRange>? ReadNameAndRole(Tokens tokens)
    {
        int end = NameReader.Skip(tokens, 0);
        if (end == 0 || !tokens.IsMark(end, ",|") || tokens.Count > end + MostTokensOfRole
            || !Enumerable.Range(end, tokens.Count - end).Any(i => BylineWords.WritingRoles.Contains(tokens.Word(i))))
            return null;
        var reader = new AuthorListReader(tokens, 0, acceptsCaseless: false, isEnglish: false);
        bool isByline = reader.ReadNames(isLabeled: false)
            && reader.HasRole && reader.Authors.Count == 1 && reader.Position == tokens.Count;
        return isByline ? reader.Authors : null;
    }

    private static int SkipBullets(Tokens tokens, int i)
    {
        while (tokens.IsMark(i, Bullets))
            i++;
        return i;
    }
}
