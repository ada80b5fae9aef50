namespace SeedGen.Text;

/// <summary>A reading time that a page states.</summary>
/// <param name="Minutes">From 1 to 999; less than a minute is 1.</param>
/// <param name="Span">Its words in the text that was read.</param>
/// <param name="IsWholeLine">Whether they are the whole text, marks at its ends apart.</param>
internal readonly record struct ReadingTime(int Minutes, TextRange Span, bool IsWholeLine);

/// <summary>Finds a stated reading time: <c>2 min read</c>, <c>Reading time: 5 minutes</c>, <c>Lesedauer: 7 Minuten</c>.</summary>
internal static class ReadingTimeReader
{
    /// <summary>The first reading time in the text; null where it states none.</summary>
    public static ReadingTime? Read(string text) => Read(Tokens.Read(text));

    /// <inheritdoc cref="Read(string)"/>
    public static ReadingTime? Read(Tokens tokens)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            if ((ReadLedIn(tokens, i) ?? ReadTrailed(tokens, i)) is var (minutes, end))
            {
                bool isWholeLine = IsMarksOnly(tokens, 0, i) && IsMarksOnly(tokens, end, tokens.Count);
                return new ReadingTime(Math.Max(minutes, 1), tokens.Range(i, end), isWholeLine);
            }
        }
        return null;
    }

    /// <summary><c>Reading time: about 5 minutes</c>.</summary>
    private static (int Minutes, int End)? ReadLedIn(Tokens tokens, int i)
    {
        int leadIn = ReadingTimeWords.LeadIns.Skip(tokens, i);
        if (leadIn == i)
            return null;
        int at = leadIn;
        while (at < leadIn + 4 && (tokens.IsMark(at, ":：~≈<.-–—|") || ReadingTimeWords.Fillers.Contains(tokens.Hash(at))))
            at++;
        return ReadMinutes(tokens, at) is var (minutes, end) ? (minutes, SkipReading(tokens, end)) : null;
    }

    /// <summary><c>5 min read</c>, <c>5-minute read</c>, <c>3 min. de lectura</c>, <c>less than a minute read</c>.</summary>
    private static (int Minutes, int End)? ReadTrailed(Tokens tokens, int i)
    {
        if (ReadMinutes(tokens, i) is not var (minutes, end))
            return null;
        int reading = SkipReading(tokens, end);
        return reading > end ? (minutes, reading) : null;
    }

    /// <summary>A number, or less than one (<c>&lt; 1</c>, <c>less than a</c>), and the word for minutes.</summary>
    private static (int Minutes, int End)? ReadMinutes(Tokens tokens, int i)
    {
        if (tokens.IsMark(i, '<'))
            i++;
        else if (tokens.IsWord(i, "less") && tokens.IsWord(i + 1, "than"))
            i += 2;
        bool isOne = tokens.IsWord(i, "a") || tokens.IsWord(i, "one");
        if (!isOne && (tokens.Digits(i) is 0 or > 3 || tokens.IsMark(i - 1, ".:") && tokens.IsGlued(i)))
            return null;
        int minutes = isOne ? 1 : tokens.Number(i);
        int unit = tokens.IsMark(i + 1, "-‐‑") ? i + 2 : i + 1;
        if (!ReadingTimeWords.Minutes.Contains(tokens.Hash(unit)))
            return null;
        int end = tokens.IsMark(unit + 1, "'’") && tokens.IsWord(unit + 2, "s") ? unit + 3 : unit + 1;
        if (tokens.IsWord(end, "钟") || tokens.IsWord(end, "鐘"))
            end++;
        int seconds = tokens.IsMark(end, ',') ? end + 1 : end;
        if (tokens.Is(seconds, TokenKind.Number) && ReadingTimeWords.Seconds.Contains(tokens.Hash(seconds + 1)))
            end = seconds + 2;
        return (minutes, end);
    }

    /// <summary>Past the word for reading, over a point and two short words; <paramref name="i"/> where none is.</summary>
    private static int SkipReading(Tokens tokens, int i)
    {
        int at = i;
        while (at < i + 3 && (tokens.IsMark(at, ".-") || ReadingTimeWords.Fillers.Contains(tokens.Hash(at))))
            at++;
        return ReadingTimeWords.Reading.Contains(tokens.Hash(at)) ? SkipTime(tokens, at + 1)
            : tokens.IsWord(at, "阅") || tokens.IsWord(at, "閱") || tokens.IsWord(at, "読") || tokens.IsWord(at, "读") ? at + 1
            : i;
    }

    private static int SkipTime(Tokens tokens, int i) => tokens.IsWord(i, "time") || tokens.IsWord(i, "süresi") ? i + 1 : i;

    private static bool IsMarksOnly(Tokens tokens, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!tokens.Is(i, TokenKind.Mark))
                return false;
        }
        return true;
    }
}
