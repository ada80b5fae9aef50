namespace SeedGen.Text;

/// <summary>Reads what has the shape of a name: words with a capital, initials, and particles between them.</summary>
internal static class NameReader
{
    private const int MostWords = 6;

    /// <summary>The longest that a name has before a capital inside it: Fitz, Vander.</summary>
    private const int LongestPrefix = 6;

    /// <summary>
    /// One past the last token of the name that begins with the token <paramref name="i"/>; <paramref name="i"/> where none does.
    /// </summary>
    /// <param name="tokens">The text.</param>
    /// <param name="i">The token.</param>
    /// <param name="acceptsCaseless">Whether words of scripts without capitals count, where the place alone says that a name is
    /// due.</param>
    public static int Skip(Tokens tokens, int i, bool acceptsCaseless = false)
    {
        int end = i;
        for (int words = 0; words < MostWords; words++)
        {
            int next = words == 0 ? i : SkipParticles(tokens, end);
            int behind = SkipWord(tokens, next, acceptsCaseless, isBehindParticle: next > end);
            if (behind == next || (words > 0 && tokens.IsMark(end - 1, '.') && !IsPointed(tokens, end - 2)))
                break;
            end = behind;
        }
        return end;
    }

    /// <summary>The number of words with a capital; compounds count as one.</summary>
    public static int CountWords(Tokens tokens, int i, int end)
    {
        int count = 0;
        while (i < end)
        {
            int next = SkipWord(tokens, i, acceptsCaseless: true, isBehindParticle: true);
            count += next > i ? 1 : 0;
            i = Math.Max(next, i + 1);
        }
        return count;
    }

    /// <summary>
    /// The range of the name up to where pages that lose their layout glue the next word to it: <c>Jane DoePublished</c>, <c>Jane DoeThe
    /// Example</c>. Names have capitals inside, too (<c>McRoe</c>, <c>DeSoto</c>), so it depends on what follows or stands before.
    /// </summary>
    public static TextRange WithoutWhatIsGlued(Tokens tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            string word = tokens.Word(i);
            for (int at = word.Length - 2; at > 1; at--)
            {
                if (char.IsUpper(word[at]) && char.IsLower(word[at - 1]) && (at > LongestPrefix || IsNoPart(word.Substring(at))))
                    return new TextRange(tokens[first].Start, tokens[i].Start + at);
            }
        }
        return tokens.Range(first, end);
    }

    private static bool IsNoPart(string word) =>
        NameWords.IsNoName(word) || DateReader.LabelOf(word) != DateLabel.None || MonthNames.Find(word) > 0;

    private static int SkipParticles(Tokens tokens, int i)
    {
        int end = i;
        while (end < i + 3 && tokens.Is(end, TokenKind.Word) && char.IsLower(tokens.Text[tokens[end].Start])
            && NameWords.Particles.Contains(tokens.Hash(end)))
            end = tokens.IsMark(end + 1, "-'’") && tokens.IsGlued(end + 1) && tokens.IsGlued(end + 2) ? end + 2 : end + 1;
        return end;
    }

    /// <summary>Past one word of a name, with what is joined to it: <c>O’Brien</c>, <c>Jean-Luc</c>, <c>J.R.</c>, <c>Dr.</c>.</summary>
    private static int SkipWord(Tokens tokens, int i, bool acceptsCaseless, bool isBehindParticle)
    {
        if (!tokens.Is(i, TokenKind.Word) || !Begins(tokens.Text[tokens[i].Start], acceptsCaseless))
            return i;
        // A particle says that the name goes on: the month in Rio de Janeiro is none.
        if (!isBehindParticle && !IsPointed(tokens, i) && (NameWords.IsNoName(tokens, i) || IsMonthOfADate(tokens, i)))
            return i;
        int end = i + 1;
        while (tokens.IsMark(end, "'’‘-‐‑") && tokens.IsGlued(end) && tokens.IsGlued(end + 1) && tokens.Is(end + 1, TokenKind.Word)
            && !tokens.IsWord(end + 1, "s"))
            end += 2;
        while (tokens.IsMark(end, '.') && IsPointed(tokens, end - 1))
        {
            end++;
            if (!tokens.IsGlued(end) || !tokens.Is(end, TokenKind.Word))
                break;
            end++;
        }
        return end;
    }

    /// <summary><c>Jane Doe Dec 3</c>: the month is no part of the name.</summary>
    private static bool IsMonthOfADate(Tokens tokens, int i) =>
        MonthNames.Find(tokens.Hash(i)) > 0 && tokens.Is(tokens.IsMark(i + 1, '.') ? i + 2 : i + 1, TokenKind.Number);

    /// <summary>An initial, or a title that carries a point.</summary>
    private static bool IsPointed(Tokens tokens, int i) =>
        tokens.Is(i, TokenKind.Word) && tokens.IsMark(i + 1, '.') && tokens.IsGlued(i + 1)
        && ((tokens[i].End - tokens[i].Start == 1 && char.IsUpper(tokens.Text[tokens[i].Start]))
            || NameWords.PointedTitles.Contains(tokens.Hash(i)));

    private static bool Begins(char first, bool acceptsCaseless) =>
        char.IsUpper(first) || (acceptsCaseless && !char.IsLower(first) && !Scripts.IsHanOrKana(first));
}
