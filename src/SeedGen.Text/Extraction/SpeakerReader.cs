namespace SeedGen.Text;

/// <summary>
/// Finds the name that a speech verb joins to a quotation. A pronoun (<c>he added</c>) or a common noun (<c>officials said</c>) names no
/// one.
/// </summary>
internal static class SpeakerReader
{
    /// <summary>
    /// How far behind a quotation its speaker may stand: <c>said the long-serving mayor of Example City, Jane Doe</c> is beyond it.
    /// </summary>
    private const int MostCharactersBehind = 160;

    /// <summary>How far before a quotation its sentence is read; what stands further away joins nobody to it.</summary>
    private const int MostCharactersBefore = 400;

    /// <summary>The longest apposition between a name and its verb, in tokens.</summary>
    private const int MostTokensOfApposition = 25;

    /// <summary>The speaker behind the quotation: <c>“…,” Doe said</c>, <c>“…,” said Jane Doe</c>; null where none is named.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="words">The quotation without its marks.</param>
    /// <param name="limit">Where the next quotation begins.</param>
    public static TextRange? Behind(string text, TextRange words, int limit)
    {
        int start = words.End + 1;
        if (start >= limit || EndsItsSentence(text, words, start))
            return null;
        var tokens = Tokens.Read(text, start, Math.Min(limit, start + MostCharactersBehind));
        int i = 0;
        while (i < 2 && tokens.IsMark(i, ",–—-"))
            i++;
        int name = SkipAuxiliaries(tokens, i);
        if (IsVerb(tokens, name))
            return NameAt(tokens, SkipAuxiliaries(tokens, name + 1));
        int end = NameReader.Skip(tokens, i);
        if (end == i)
            return null;
        int verb = SkipAuxiliaries(tokens, SkipApposition(tokens, end));
        return IsVerb(tokens, verb) ? Untitled(tokens, i, end) : null;
    }

    /// <summary>
    /// The speaker before the quotation, in its own sentence: <c>Doe said: “…”</c>, <c>Jane Doe, a teacher, said that “…”</c>; null where
    /// none is named.
    /// </summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="floor">Where the quotation before it ends.</param>
    /// <param name="words">The quotation without its marks.</param>
    public static TextRange? Before(string text, int floor, TextRange words)
    {
        int end = words.Start - 1;
        var tokens = Tokens.Read(text, SentenceStart(text, Math.Max(floor, end - MostCharactersBefore), end), end);
        TextRange? speaker = null;
        for (int i = 0; i < tokens.Count;)
        {
            int nameEnd = NameReader.Skip(tokens, i);
            if (nameEnd == i)
            {
                // A verb without a name before it takes the quotation from whoever was named until here.
                if (IsVerb(tokens, i))
                    speaker = null;
                i++;
                continue;
            }
            int verb = SkipAuxiliaries(tokens, nameEnd);
            if (!IsVerb(tokens, verb) && i == 0)
                verb = SkipAuxiliaries(tokens, SkipApposition(tokens, nameEnd));
            if (IsVerb(tokens, verb))
            {
                speaker = Untitled(tokens, i, nameEnd);
                nameEnd = verb + 1;
            }
            i = nameEnd;
        }
        return speaker;
    }

    /// <summary>Whether nothing but the rest of one sentence stands between <paramref name="start"/> and <paramref name="end"/>.</summary>
    public static bool EndsTheSentence(string text, int start, int end)
    {
        int stop = end - 1;
        while (stop > start && char.IsWhiteSpace(text[stop]))
            stop--;
        return stop > start && stop - start <= MostCharactersBehind && text[stop] is '.' or ',' or ':' or ';'
            && SentenceStart(text, start, stop) == start;
    }

    /// <summary>Whether the speaker of one quotation goes on to the next: <c>“…” and said “…”</c>.</summary>
    public static bool GoesOn(string text, int start, int end)
    {
        if (end - start > MostCharactersBehind)
            return false;
        var tokens = Tokens.Read(text, start, end);
        int i = tokens.IsMark(0, ",") ? 1 : 0;
        return BylineWords.Conjunctions.Contains(tokens.Hash(i)) && IsVerb(tokens, SkipAuxiliaries(tokens, i + 1));
    }

    private static TextRange? NameAt(Tokens tokens, int i)
    {
        int start = SkipDescription(tokens, i);
        int end = NameReader.Skip(tokens, start);
        bool isNamed = start == i || tokens.IsWord(i, "the") || NameReader.CountWords(tokens, start, end) > 1;
        return end > start && isNamed ? Untitled(tokens, start, end) : null;
    }

    /// <summary>
    /// Past <c>former mayor</c>, <c>the</c>: small words before a name, unless one of them says that the name is another's
    /// (<c>a friend of Doe</c>).
    /// </summary>
    private static int SkipDescription(Tokens tokens, int i)
    {
        int end = i;
        while (end < i + 4 && tokens.Is(end, TokenKind.Word) && char.IsLower(tokens.Text[tokens[end].Start]))
        {
            if (SpeechVerbs.Prepositions.Contains(tokens.Hash(end)))
                return i;
            end++;
        }
        return end;
    }

    /// <summary>The name without the offices and titles before it; null where nothing else is there.</summary>
    private static TextRange? Untitled(Tokens tokens, int i, int end)
    {
        int start = i;
        for (int at = i; at < end; at++)
        {
            if (NameWords.Titles.Contains(tokens.Hash(at)))
                start = tokens.IsMark(at + 1, '.') ? at + 2 : at + 1;
        }
        return start < end ? tokens.Range(start, end) : null;
    }

    /// <summary>Past <c>, a teacher in Example City,</c>; <paramref name="i"/> where no comma stands there or none closes it.</summary>
    private static int SkipApposition(Tokens tokens, int i)
    {
        if (!tokens.IsMark(i, ','))
            return i;
        for (int at = i + 1; at < i + MostTokensOfApposition; at++)
        {
            if (tokens.IsMark(at, ',') && IsVerb(tokens, SkipAuxiliaries(tokens, at + 1)))
                return at + 1;
        }
        return i;
    }

    private static int SkipAuxiliaries(Tokens tokens, int i)
    {
        int end = i;
        while (end < i + 2 && tokens.Is(end, TokenKind.Word) && char.IsLower(tokens.Text[tokens[end].Start])
            && SpeechVerbs.Auxiliaries.Contains(tokens.Hash(end)) && !IsBareVerb(tokens, end))
            end++;
        return end;
    }

    /// <summary><c>ha</c> and the like join a name to a verb only with another verb behind.</summary>
    private static bool IsBareVerb(Tokens tokens, int i) => SpeechVerbs.All.Contains(tokens.Hash(i)) && !tokens.Is(i + 1, TokenKind.Word);

    private static bool IsVerb(Tokens tokens, int i) =>
        tokens.Is(i, TokenKind.Word) && !char.IsUpper(tokens.Text[tokens[i].Start]) && SpeechVerbs.All.Contains(tokens.Hash(i));

    /// <summary>The quotation is a sentence of its own (<c>“….” Doe said that …</c>): what follows is another.</summary>
    private static bool EndsItsSentence(string text, TextRange words, int start)
    {
        int last = words.End - 1;
        while (last > words.Start && char.IsWhiteSpace(text[last]))
            last--;
        int next = start;
        while (next < text.Length - 1 && char.IsWhiteSpace(text[next]))
            next++;
        return (text[last] == '.' && text[next] != ',' && !IsEllipsis(text, last)) || text[next] is '.' or ';';
    }

    private static bool IsEllipsis(string text, int i) => i > 1 && text[i - 1] == '.' && text[i - 2] == '.';

    /// <summary>Where the sentence begins that holds <paramref name="end"/>, not before <paramref name="floor"/>.</summary>
    private static int SentenceStart(string text, int floor, int end)
    {
        for (int i = end - 1; i > floor; i--)
        {
            if (char.IsWhiteSpace(text[i]) && text[i - 1] is '.' or '!' or '?' or '…' && !EndsInAShortForm(text, floor, i - 1))
                return i;
        }
        return floor;
    }

    /// <summary><c>Mr.</c> or an initial: its point ends no sentence.</summary>
    private static bool EndsInAShortForm(string text, int floor, int point)
    {
        int start = point;
        while (start > floor && char.IsLetter(text[start - 1]))
            start--;
        return text[point] == '.' && ((point - start == 1 && char.IsUpper(text[start]))
            || NameWords.PointedTitles.Contains(text.Substring(start, point - start)));
    }
}
