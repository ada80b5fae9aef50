namespace SeedGen.Text;

/// <summary>Reads a picture's credit that begins at a given token and goes on to the line's end.</summary>
internal static class CreditReader
{
    /// <summary>What every credit has one of.</summary>
    public static readonly PhraseSet Signs =
        new(CaptionWords.Labels, CaptionWords.LeadIns, Agencies.Names, Agencies.Pictures, new PhraseSet("©"));

    /// <summary>Whether a label with its colon begins at the token: <c>Photo:</c>, <c>Image credit:</c>.</summary>
    public static bool IsLabel(Tokens tokens, int i) =>
        CaptionWords.Labels.Skip(tokens, i) is var end && end > i && tokens.IsMark(SkipPoint(tokens, end), ":：")
            && !char.IsLower(tokens.Text[tokens[i].Start]);

    /// <summary>
    /// The credited party without label, brackets and full stop; null where the tokens from <paramref name="i"/> on are no credit.
    /// </summary>
    public static TextRange? Read(Tokens tokens, int i)
    {
        int end = EndOfCredit(tokens, i);
        if (end <= i)
            return null;
        int start = SkipLabel(tokens, i);
        bool isLabeled = start > i;
        if (start >= end || IsLegal(tokens, start, end))
            return null;
        if (isLabeled)
            return IsNominal(tokens, start, end) ? tokens.Range(start, end) : null;
        return IsAgencyCredit(tokens, start, end) || IsSlashed(tokens, start, end) ? tokens.Range(start, end) : null;
    }

    /// <summary>One past the credit's last token: before the closing brackets and full stop that end the line.</summary>
    private static int EndOfCredit(Tokens tokens, int i)
    {
        int end = tokens.Count;
        while (end > i && tokens.IsMark(end - 1, ")]）】.。"))
            end--;
        return end;
    }

    /// <summary>Past <c>Photo:</c>, <c>Photo by</c>, <c>©</c>, <c>(c)</c>, and one behind the other.</summary>
    private static int SkipLabel(Tokens tokens, int i)
    {
        for (int labels = 0; labels < 3; labels++)
        {
            int next = SkipOneLabel(tokens, i);
            if (next == i)
                break;
            i = next;
        }
        return i;
    }

    private static int SkipOneLabel(Tokens tokens, int i)
    {
        if (tokens.IsMark(i, '©'))
            return i + 1;
        if (IsLabel(tokens, i))
            return SkipPoint(tokens, CaptionWords.Labels.Skip(tokens, i)) + 1;
        int end = CaptionWords.LeadIns.Skip(tokens, i);
        return end > i && tokens.IsMark(end, ":：") ? end + 1 : end;
    }

    /// <summary>
    /// <c>AP File</c>, <c>AP Photo</c>, <c>Getty Images</c>: agencies and credit words alone, at least one agency among them.
    /// </summary>
    private static bool IsAgencyCredit(Tokens tokens, int start, int end)
    {
        bool hasAgency = false, hasCreditWord = false;
        for (int i = start; i < end;)
        {
            int pictures = CaptionWords.CreditWords.Contains(tokens.Hash(i)) ? i : Agencies.Pictures.Skip(tokens, i);
            int agency = Math.Max(pictures, Agencies.Names.Skip(tokens, i));
            hasAgency |= agency > i;
            hasCreditWord |= pictures > i || CaptionWords.CreditWords.Contains(tokens.Hash(i));
            if (agency == i && !CaptionWords.CreditWords.Contains(tokens.Hash(i)) && !tokens.IsMark(i, "/|,-–—"))
                return false;
            i = Math.Max(agency, i + 1);
        }
        // Behind a sentence an agency alone may be the author of the text; alone on its line it is no credit of a picture.
        return hasAgency && (hasCreditWord || (start > 0 && tokens.Text.Length <= 300 && tokens.IsMark(start - 1, ".\"”")));
    }

    /// <summary>
    /// <c>Jane Doe/Reuters</c>, <c>REUTERS/Jane Doe</c>, <c>AP Photo/Jane Doe</c>, <c>Jane Doe via Getty Images</c>: names, one of them an
    /// agency.
    /// </summary>
    private static bool IsSlashed(Tokens tokens, int start, int end)
    {
        bool hasJoin = false, hasAgency = false;
        for (int i = start; i < end;)
        {
            int agency = Math.Max(Agencies.Names.Skip(tokens, i), Agencies.Pictures.Skip(tokens, i));
            int next = Math.Max(agency, NameReader.Skip(tokens, i));
            hasAgency |= agency > i || HoldsAgency(tokens, i, next);
            if (tokens.IsMark(i, "/|") || tokens.IsWord(i, "via"))
                (hasJoin, next) = (true, i + 1);
            else if (next == i && (tokens.IsMark(i, ",-–—&+@_©") || tokens.Is(i, TokenKind.Number)
                || CaptionWords.CreditWords.Contains(tokens.Hash(i)) || tokens.IsWord(i, "and") || tokens.IsWord(i, "for")))
                next = i + 1;
            if (next == i)
                return false;
            i = next;
        }
        return hasJoin && hasAgency;
    }

    private static bool HoldsAgency(Tokens tokens, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (Agencies.Names.Skip(tokens, i) > i || Agencies.Pictures.Skip(tokens, i) > i)
                return true;
        }
        return false;
    }

    /// <summary>A party's name rather than a sentence: it begins with a capital, and few of its words do not.</summary>
    private static bool IsNominal(Tokens tokens, int start, int end)
    {
        int small = 0, capital = 0;
        for (int i = start; i < end; i++)
        {
            if (tokens.IsMark(i, "\"“”"))
                return false;
            if (!tokens.Is(i, TokenKind.Word))
                continue;
            bool isSmall = char.IsLower(tokens.Text[tokens[i].Start]) && !tokens.IsGlued(i) && Agencies.Names.Skip(tokens, i) == i
                && Agencies.Pictures.Skip(tokens, i) == i;
            small += isSmall ? 1 : 0;
            capital += isSmall ? 0 : 1;
            if (i > start && tokens.IsMark(i - 1, ".!?") && !tokens.IsGlued(i) && tokens[i - 1].Start - tokens[i - 2].Start > 2)
                return false;
        }
        return capital > 0 && small <= capital;
    }

    /// <summary><c>© 2024 Example Media. All rights reserved.</c></summary>
    private static bool IsLegal(Tokens tokens, int start, int end)
    {
        if (tokens.Is(start, TokenKind.Number) && CalendarDate.IsYear(tokens.Number(start)))
            return true;
        for (int i = start; i < end; i++)
        {
            if (CaptionWords.LegalWords.Contains(tokens.Hash(i)))
                return true;
        }
        return false;
    }

    private static int SkipPoint(Tokens tokens, int i) => tokens.IsMark(i, '.') ? i + 1 : i;
}
