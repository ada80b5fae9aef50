namespace SeedGen.Text;

/// <summary>
/// Reads the authors behind a byline's lead-in, segment by segment: names, and whatever roles, agencies, places and dates trail them.
/// </summary>
internal sealed class AuthorListReader
{
    private const int MostWordsOfName = 5;
    private const string Separators = ",&|;/·•–—()+：:";

    private readonly Tokens tokens;
    private readonly List<TextRange> authors = [];
    private readonly bool acceptsCaseless;
    private readonly bool isEnglish;
    private TextRange? organization;

    /// <param name="tokens">The line.</param>
    /// <param name="start">The first token behind the lead-in.</param>
    /// <param name="acceptsCaseless">See <see cref="NameReader.Skip"/>.</param>
    /// <param name="isEnglish">Whether the lead-in is English, behind which one word may be a name.</param>
    public AuthorListReader(Tokens tokens, int start, bool acceptsCaseless, bool isEnglish)
    {
        this.tokens = tokens;
        Position = start;
        this.acceptsCaseless = acceptsCaseless;
        this.isEnglish = isEnglish;
    }

    /// <summary>The people that were read, in order; an agency where nobody else was.</summary>
    public List<TextRange> Authors => authors;

    /// <summary>Whether a writer's role was read.</summary>
    public bool HasRole { get; private set; }

    /// <summary>One past the last token that was read.</summary>
    public int Position { get; private set; }

    /// <summary>Reads segment by segment; whether the line is a byline.</summary>
    public bool ReadNames(bool isLabeled)
    {
        while (Position < tokens.Count && ReadSegment(isLabeled))
            SkipSeparators();
        if (authors.Count == 0 && organization is TextRange body)
            authors.Add(body);
        bool isSentence = tokens.IsMark(tokens.Count - 1, ".!?") && tokens.Count - Position > 4;
        return (authors.Count > 0 || HasRole) && !isSentence;
    }

    /// <summary>
    /// Reads up to the next separator; whether to go on. A first segment without a name, role or agency leaves nothing read.
    /// </summary>
    private bool ReadSegment(bool isLabeled)
    {
        int start = tokens.IsWord(Position, "the") && isEnglish ? Position + 1 : Position;
        if (acceptsCaseless && SkipHan(start) is var han && han > start)
        {
            authors.Add(tokens.Range(start, Position = han));
            return true;
        }
        if (IsDateLabel(start))
            return ReadOther(start);
        int nameEnd = NameReader.Skip(tokens, start, acceptsCaseless);
        if (FirstWord(start, nameEnd, IsDateLabel) is var label && label > start)
            nameEnd = label;
        int organizationAt = FirstWord(start, nameEnd, IsOrganization);
        int agency = Agencies.Names.Skip(tokens, start);
        if (authors.Count == 0 && BylineWords.NotAuthors.Contains(tokens.Word(start)))
            return false;
        if (agency > start || organizationAt >= 0 && NameReader.CountWords(tokens, start, organizationAt) < 2)
            return ReadOrganization(start, Math.Max(agency, nameEnd));
        if (organizationAt >= 0)
            nameEnd = organizationAt;
        return nameEnd > start ? ReadPerson(start, nameEnd, isLabeled) : ReadOther(start);
    }

    private bool ReadOrganization(int start, int end)
    {
        bool isRole = FirstWord(start, end, BylineWords.Roles.Contains) >= 0 && !IsCollective(start, end);
        HasRole |= isRole;
        if (!isRole && IsCutOff(end))
            organization ??= tokens.Range(Math.Min(start, Position), end);
        SkipSegment(end);
        return true;
    }

    /// <summary><c>The Example Team</c>; a team without a name is nobody in particular.</summary>
    private bool IsCollective(int start, int end) =>
        BylineWords.Collectives.Contains(tokens.Word(end - 1)) && NameReader.CountWords(tokens, start, end) > 1
        && !BylineWords.Roles.Contains(tokens.Word(start));

    private bool ReadPerson(int start, int end, bool isLabeled)
    {
        int words = NameReader.CountWords(tokens, start, end);
        bool isFirst = authors.Count == 0;
        if (words > MostWordsOfName || !IsCutOff(end) || (isFirst && !isLabeled && !MayBeFirst(end, words)))
        {
            Position = start;
            return false;
        }
        // Behind the first author one word more is a place or a paper, unless a conjunction led it in.
        if (isFirst || words > 1 || BylineWords.Conjunctions.Contains(tokens.Word(start - 1)) || tokens.IsMark(start - 1, '&'))
            authors.Add(NameReader.WithoutWhatIsGlued(tokens, start, end));
        SkipSegment(end);
        return true;
    }

    /// <summary>
    /// One word alone is an author behind <c>By</c> where nothing but a date follows; other languages' lead-ins are too common for that.
    /// </summary>
    private bool MayBeFirst(int end, int words) =>
        words > 1
        || (isEnglish
            && (end == tokens.Count || IsDate(end)
                || tokens.IsMark(end, "&|•·–—-") || BylineWords.Conjunctions.Contains(tokens.Word(end))));

    /// <summary>
    /// A role in small letters, a date, an address: skipped, though the first segment must be a role or nothing is a byline.
    /// </summary>
    private bool ReadOther(int start)
    {
        int end = start;
        while (end < tokens.Count && !IsSeparator(end))
            end++;
        bool isRole = FirstWord(start, end, BylineWords.Roles.Contains) >= 0;
        if (!isRole && (authors.Count == 0 || !(IsDate(start) || IsAddress(start))))
            return false;
        HasRole |= isRole && (authors.Count > 0 || end - start <= 4);
        Position = end;
        return authors.Count > 0 || HasRole;
    }

    /// <summary>Whether a name can end before the token: at a separator, a role, a date, an address, or a word such as <c>in</c>.</summary>
    private bool IsCutOff(int i) =>
        i >= tokens.Count || IsSeparator(i) || IsDate(i) || IsAddress(i) || tokens.IsMark(i, ".") && i + 1 == tokens.Count
        || BylineWords.CutOffs.Contains(tokens.Word(i)) || IsOrganization(tokens.Word(i));

    private bool IsSeparator(int i) =>
        tokens.IsMark(i, Separators) || BylineWords.Conjunctions.Contains(tokens.Word(i))
        || (tokens.IsMark(i, "-") && (!tokens.IsGlued(i) || i + 1 == tokens.Count));

    private bool IsDate(int i) =>
        tokens.Is(i, TokenKind.Number) || MonthNames.Find(tokens.Word(i)) > 0 || WeekdayNames.All.Contains(tokens.Word(i))
        || IsDateLabel(i);

    private bool IsDateLabel(int i) => IsDateLabel(tokens.Word(i)) || tokens.IsWord(i, "last");

    private static bool IsDateLabel(string word) => DateWords.Published.Contains(word) || DateWords.Updated.Contains(word);

    private bool IsAddress(int i)
    {
        for (; i < tokens.Count && (tokens.Is(i, TokenKind.Word) || tokens.Is(i, TokenKind.Number) || tokens.IsMark(i, "._-")); i++)
        {
            if (!tokens.IsGlued(i + 1))
                return false;
        }
        return tokens.IsMark(i, '@');
    }

    private bool IsOrganization(string word) => BylineWords.Organizations.Contains(word) || BylineWords.Roles.Contains(word);

    private int SkipHan(int i)
    {
        int end = i;
        while (end < i + 4 && tokens.Is(end, TokenKind.Word) && Scripts.IsHan(tokens.Text[tokens[end].Start])
            && (end == i || tokens.IsGlued(end)))
            end++;
        return end > i + 1 && !(tokens.Is(end, TokenKind.Word) && tokens.IsGlued(end)) ? end : i;
    }

    private void SkipSegment(int i)
    {
        // A date's own comma and colon are no separators: what trails a date is no name.
        if (IsDate(i))
            i = tokens.Count;
        int start = i;
        while (i < tokens.Count && !IsSeparator(i))
            i++;
        HasRole |= FirstWord(start, i, BylineWords.Roles.Contains) >= 0;
        Position = i;
    }

    private void SkipSeparators()
    {
        while (Position < tokens.Count && (IsSeparator(Position) || tokens.IsMark(Position, ".") || tokens.IsWord(Position, "by")))
            Position++;
    }

    private int FirstWord(int start, int end, Func<string, bool> holds)
    {
        for (int i = start; i < end; i++)
        {
            if (holds(tokens.Word(i)))
                return i;
        }
        return -1;
    }
}
