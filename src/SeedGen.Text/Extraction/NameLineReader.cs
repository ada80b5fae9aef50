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
    public static Byline? Read(Line line) => Read(line, FewestWords);

    /// <summary>The same where a line above announces an author: one word is enough then.</summary>
    public static Byline? ReadAnnounced(Line line) => Read(line, fewestWords: 1);

    private static Byline? Read(Line line, int fewestWords)
    {
        string text = line.Text;
        if (line.IsBlank || text.Length > MostCharacters || !BeginsWithCapital(text))
            return null;
        var tokens = Tokens.Read(text);
        int at = 0;
        while (tokens.IsMark(at, Separators))
            at++;
        var names = new List<Excerpt>();
        while (ReadName(tokens, at, names.Count == 0 ? fewestWords : FewestWords) is var (name, end))
        {
            names.Add(line.Part(name));
            bool isCut = name.End < tokens[end - 1].End;
            at = isCut ? end : SkipSeparator(tokens, end);
            if (at == end)
                break;
        }
        return names.Count > 0 && IsTrailer(tokens, at, line) ? new Byline(line.Whole(), new(names)) : null;
    }

    private static bool BeginsWithCapital(string text)
    {
        int i = 0;
        while (i < text.Length && (text[i] == ' ' || Separators.IndexOf(text[i]) >= 0))
            i++;
        return i < text.Length && char.IsUpper(text[i]);
    }

    private static (TextRange Name, int End)? ReadName(Tokens tokens, int i, int fewestWords)
    {
        int end = NameReader.Skip(tokens, i);
        for (int at = i; at < end; at++)
        {
            if (!IsInName(tokens.Word(at)))
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

    /// <summary>What stands behind the names may be a date, a role, an organization, an address, or a word or two behind a mark.</summary>
    private static bool IsTrailer(Tokens tokens, int i, Line line)
    {
        if (i >= tokens.Count || (i == tokens.Count - 1 && tokens.Is(i, TokenKind.Mark) && !tokens.IsMark(i, "?!:")))
            return true;
        if (DateReader.MayHaveYear(line.Text) && DateReader.Find(line.Text) is { Iso: not null })
            return true;
        if (tokens.Count - i > MostTokensBehind || tokens.IsMark(tokens.Count - 1, ".!?:"))
            return false;
        int next = i;
        while (tokens.IsMark(next, Separators + "(@"))
            next++;
        for (int at = next; at < tokens.Count; at++)
        {
            if (BylineWords.Roles.Contains(tokens.Word(at)) || BylineWords.Organizations.Contains(tokens.Word(at))
                || Agencies.Names.Skip(tokens, at) > at)
                return true;
        }
        return next > i && (tokens.IsMark(next - 1, "@") || Places.Known.Skip(tokens, next) > next);
    }
}
