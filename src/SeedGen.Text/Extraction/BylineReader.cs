namespace SeedGen.Text;

/// <summary>A line that says who wrote the text.</summary>
/// <param name="Words">The whole line.</param>
/// <param name="Authors">The people whom it names, in order; an agency where it names nobody else. Empty for <c>By our staff</c>.</param>
internal sealed record Byline(Excerpt Words, ValueList<Excerpt> Authors);

/// <summary>
/// Reads bylines: a short line of a lead-in (<c>By</c>, <c>Von</c>, <c>Author:</c>), names, and whatever roles, agencies, places and dates
/// trail them; or a name and a writer's role.
/// </summary>
internal sealed class BylineReader
{
    private const int MostCharacters = 240;
    private const int MostWordsOfName = 5;

    /// <summary>In <c>Jane Doe, Staff Writer</c>: what goes on longer behind the name is a sentence.</summary>
    private const int MostTokensOfRole = 8;

    /// <summary>From Hebrew on, hardly any script has capitals.</summary>
    private const char FirstCaseless = '\u0590';

    private const string Separators = ",&|;/·•–—()+：:";

    private readonly Tokens tokens;
    private readonly List<TextRange> authors = [];
    private readonly bool acceptsCaseless;
    private readonly bool isEnglish;
    private TextRange? organization;
    private bool hasRole;
    private int position;

    private BylineReader(Tokens tokens, int start, bool acceptsCaseless, bool isEnglish)
    {
        this.tokens = tokens;
        position = start;
        this.acceptsCaseless = acceptsCaseless;
        this.isEnglish = isEnglish;
    }

    /// <summary>The byline that the line is; null where it is none.</summary>
    public static Byline? Read(Line line)
    {
        if (line.IsBlank || line.Text.Length > MostCharacters)
            return null;
        var tokens = Tokens.Read(line.Text);
        List<TextRange>? authors = ReadLedIn(tokens, 0) ?? ReadBehindDate(tokens) ?? ReadNameAndRole(tokens);
        return authors is null ? null : new Byline(line.Whole(), new ValueList<Excerpt>(authors.Select(line.Part)));
    }

    /// <summary><c>Posted on June 3, 2019 by Jane Doe</c>: the lead-in stands behind a date, and nothing but the date before it.</summary>
    private static List<TextRange>? ReadBehindDate(Tokens tokens)
    {
        if (!tokens.Text.Any(char.IsDigit) || DateReader.Find(tokens.Text) is not { Iso: not null } date)
            return null;
        int start = 0;
        while (start < tokens.Count && tokens[start].Start < date.Span.End)
            start++;
        bool isDateAlone = DateReader.Read(tokens.Text.Substring(0, date.Span.End)).IsWholeLine;
        return isDateAlone && start < tokens.Count ? ReadLedIn(tokens, start) : null;
    }

    private static List<TextRange>? ReadLedIn(Tokens tokens, int start)
    {
        while (tokens.IsMark(start, "/|•·-–—*>"))
            start++;
        int leadIn = BylineWords.LeadIns.Skip(tokens, start);
        int label = BylineWords.Labels.Skip(tokens, start);
        bool isLabeled = (label > start && tokens.IsMark(label, ":：")) || (leadIn > start && tokens.IsMark(leadIn, ":："));
        int end = Math.Max(leadIn, label);
        if (isLabeled)
            end = tokens.IsMark(label, ":：") ? label + 1 : leadIn + 1;
        else if (leadIn == start)
            return null;
        bool acceptsCaseless = isLabeled || tokens.Text[tokens[start].Start] >= FirstCaseless;
        var reader = new BylineReader(tokens, end, acceptsCaseless, tokens.IsWord(leadIn - 1, "by"));
        return reader.ReadNames(isLabeled) ? reader.authors : null;
    }

    /// <summary><c>Jane Doe, Staff Writer</c>.</summary>
    private static List<TextRange>? ReadNameAndRole(Tokens tokens)
    {
        int end = NameReader.Skip(tokens, 0);
        if (end == 0 || !tokens.IsMark(end, ",|") || tokens.Count > end + MostTokensOfRole
            || !Enumerable.Range(end, tokens.Count - end).Any(i => BylineWords.WritingRoles.Contains(tokens.Word(i))))
            return null;
        var reader = new BylineReader(tokens, 0, acceptsCaseless: false, isEnglish: false);
        bool isByline = reader.ReadNames(isLabeled: false)
            && reader.hasRole && reader.authors.Count == 1 && reader.position == tokens.Count;
        return isByline ? reader.authors : null;
    }

    /// <summary>Reads segment by segment; whether the line is a byline.</summary>
    private bool ReadNames(bool isLabeled)
    {
        while (position < tokens.Count && ReadSegment(isLabeled))
            SkipSeparators();
        if (authors.Count == 0 && organization is TextRange body)
            authors.Add(body);
        bool isSentence = tokens.IsMark(tokens.Count - 1, ".!?") && tokens.Count - position > 4;
        return (authors.Count > 0 || hasRole) && !isSentence;
    }

    /// <summary>
    /// Reads up to the next separator; whether to go on. A first segment without a name, role or agency leaves nothing read.
    /// </summary>
    private bool ReadSegment(bool isLabeled)
    {
        int start = position;
        if (acceptsCaseless && SkipHan(start) is var han && han > start)
        {
            authors.Add(tokens.Range(start, position = han));
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
        bool isRole = FirstWord(start, end, BylineWords.Roles.Contains) >= 0;
        hasRole |= isRole;
        if (!isRole && IsCutOff(end))
            organization ??= tokens.Range(start, end);
        SkipSegment(end);
        return true;
    }

    private bool ReadPerson(int start, int end, bool isLabeled)
    {
        int words = NameReader.CountWords(tokens, start, end);
        bool isFirst = authors.Count == 0;
        if (words > MostWordsOfName || !IsCutOff(end) || (isFirst && !isLabeled && !MayBeFirst(end, words)))
        {
            position = start;
            return false;
        }
        // Behind the first author one word more is a place or a paper, unless a conjunction led it in.
        if (isFirst || words > 1 || BylineWords.Conjunctions.Contains(tokens.Word(start - 1)) || tokens.IsMark(start - 1, '&'))
            authors.Add(WithoutGluedLabel(tokens.Range(start, end)));
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
        hasRole |= isRole && (authors.Count > 0 || end - start <= 4);
        position = end;
        return authors.Count > 0 || hasRole;
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

    /// <summary>Pages that lose their layout glue the date's label to the name: <c>Jane DoePublished: …</c>.</summary>
    private TextRange WithoutGluedLabel(TextRange name)
    {
        foreach (string label in BylineWords.GluedLabels)
        {
            int end = name.End - label.Length;
            if (end > name.Start && char.IsLower(tokens.Text[end - 1])
                && string.CompareOrdinal(tokens.Text, end, label, 0, label.Length) == 0)
                return new TextRange(name.Start, end);
        }
        return name;
    }

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
        hasRole |= FirstWord(start, i, BylineWords.Roles.Contains) >= 0;
        position = i;
    }

    private void SkipSeparators()
    {
        while (position < tokens.Count && (IsSeparator(position) || tokens.IsMark(position, ".") || tokens.IsWord(position, "by")))
            position++;
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
