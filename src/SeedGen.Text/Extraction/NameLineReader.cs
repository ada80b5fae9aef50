namespace SeedGen.Text;

/// <summary>
/// Reads lines of names that nothing leads in: <c>Jane Doe</c>, <c>Jane Doe and John Roe</c>, <c>Jane Doe | June 3, 2019</c>, <c>Jane Doe,
/// Example City</c>. Many a line has that form; that it is a byline only its place can say.
/// </summary>
internal static class NameLineReader
{
    private const int MostCharacters = 160;
    private const int FewestWords = 2, MostWords = 4;

    /// <summary>What trails the names is short, unless it is a date.</summary>
    private const int MostTokensBehind = 8;

    private const string Separators = ",&|;/·•–—-";

    /// <summary>The names that the line begins with; null where it does not, or goes on to say something else.</summary>
    public static Byline? Read(Line line) => MayBe(line) ? Read(line, Tokens.Read(line.Text), FewestWords) : null;

    /// <inheritdoc cref="Read(Line)"/>
    public static Byline? Read(LineFacts line) => MayBe(line.Line) ? Read(line.Line, line.Tokens, FewestWords) : null;

    /// <summary>The same where a line above announces an author: one word is enough then.</summary>
    public static Byline? ReadAnnounced(Line line) => MayBe(line) ? Read(line, Tokens.Read(line.Text), fewestWords: 1) : null;

    private static bool MayBe(Line line) => !line.IsBlank && line.Text.Length <= MostCharacters && MayBegin(line.Text);

    private static Byline? Read(Line line, Tokens tokens, int fewestWords)
    {
        int at = SkipDates(tokens);
        var names = new List<Excerpt>();
        bool isCut = false;
        while (ReadName(tokens, at, names.Count == 0 ? fewestWords : FewestWords) is var (name, end))
        {
            names.Add(line.Part(name));
            isCut = name.End < tokens[end - 1].End;
            at = isCut ? end : SkipSeparator(tokens, end);
            if (at == end)
                break;
        }
        return names.Count > 0 && IsTrailer(tokens, at, line, isCut) ? new Byline(line.Whole(), new(names)) : null;
    }

    /// <summary>Spares most lines the reading: names begin with a capital, or behind a date.</summary>
    private static bool MayBegin(string text)
    {
        int i = 0;
        while (i < text.Length && (text[i] == ' ' || Separators.IndexOf(text[i]) >= 0))
            i++;
        return i < text.Length && (char.IsUpper(text[i]) || DateReader.MayHaveYear(text));
    }

    /// <summary>The first token behind the dates that the line begins with, and behind the marks around them.</summary>
    private static int SkipDates(Tokens tokens)
    {
        int start = 0;
        if (DateReader.MayHaveYear(tokens.Text))
        {
            foreach (DateMention date in DateReader.Read(tokens.Text).Dates)
            {
                if (date.Iso is null || !DateReader.Read(tokens.Text.Substring(0, date.Span.End)).IsWholeLine)
                    break;
                while (start < tokens.Count && tokens[start].Start < date.Span.End)
                    start++;
            }
        }
        while (tokens.IsMark(start, Separators))
            start++;
        return start;
    }

    private static (TextRange Name, int End)? ReadName(Tokens tokens, int i, int fewestWords)
    {
        int end = NameReader.Skip(tokens, i);
        for (int at = i; at < end; at++)
        {
            bool isBody = at > i && BylineWords.Collectives.Contains(tokens.Word(at));
            if (!isBody && !IsInName(tokens.Word(at)))
                end = at;
        }
        int words = NameReader.CountWords(tokens, i, end);
        if (words < fewestWords || words > MostWords || Agencies.Names.Skip(tokens, i) == end || Places.Known.Skip(tokens, i) == end)
            return null;
        return (NameReader.WithoutWhatIsGlued(tokens, i, end), end);
    }

    private static bool IsInName(string word) =>
        !BylineWords.NotInNames.Contains(word) && !BylineWords.Roles.Contains(word) && !BylineWords.Organizations.Contains(word)
        && (MonthNames.Find(word) == 0 || !NameWords.IsNoName(word)) && DateReader.LabelOf(word) == DateLabel.None;

    /// <summary>Past what parts two authors, if another follows; <paramref name="i"/> where nothing does.</summary>
    private static int SkipSeparator(Tokens tokens, int i)
    {
        int end = i;
        while (tokens.IsMark(end, ",&;") || BylineWords.Conjunctions.Contains(tokens.Word(end)))
            end++;
        return end > i && ReadName(tokens, end, FewestWords) is not null ? end : i;
    }

    /// <summary>
    /// Behind the names may stand a date, how long ago it was, what the author is, an address, or capitalized words behind a mark: a place,
    /// an organization.
    /// </summary>
    /// <param name="tokens">The line.</param>
    /// <param name="i">The first token behind the names.</param>
    /// <param name="line">The line.</param>
    /// <param name="isApart">Whether something that was glued to the last name already parts them.</param>
    private static bool IsTrailer(Tokens tokens, int i, Line line, bool isApart)
    {
        if (i >= tokens.Count || (i == tokens.Count - 1 && tokens.IsMark(i, Separators + ".)")))
            return true;
        if (tokens.IsMark(i, "'’?!:"))
            return false;
        if (DateReader.MayHaveYear(line.Text) && DateReader.Find(line.Text) is { Iso: not null })
            return true;
        if (tokens.Count - i > MostTokensBehind || tokens.IsMark(tokens.Count - 1, ".!?:"))
            return false;
        bool isBehindMark = isApart || tokens.IsMark(i, Separators + "(@"), areCapitalized = true;
        for (int at = i; at < tokens.Count; at++)
        {
            string word = tokens.Word(at);
            if (BylineWords.Roles.Contains(word) || DateWords.Relative.Contains(word) || DateReader.LabelOf(word) != DateLabel.None)
                return true;
            areCapitalized &= word.Length == 0 || char.IsUpper(word[0]) || BylineWords.Conjunctions.Contains(word) || word is "of" or "the";
        }
        return isBehindMark && (areCapitalized || tokens.IsMark(i, "@") || tokens.IsMark(i + 1, "@"));
    }
}
