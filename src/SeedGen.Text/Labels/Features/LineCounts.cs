namespace SeedGen.Text;

/// <summary>What is counted on a line's characters in one pass.</summary>
internal struct LineCounts
{
    public int Chars, Letters, Digits, Words, LowerWords, UpperWords, CapsWords, Commas, Separators, Quotes, StopWords, Pronouns;
    public bool HasUrl, HasAt, HasCurrency, HasYear, HasTime, HasBraces;
    public int End, Start;

    public static LineCounts Of(LineFacts facts)
    {
        var c = new LineCounts();
        string t = facts.Text;
        for (int i = 0; i < t.Length; i++)
        {
            char x = t[i];
            if (x != ' ')
                c.Chars++;
            bool starts = i == 0 || !char.IsLetterOrDigit(t[i - 1]) && !LineWords.IsApostrophe(t[i - 1]);
            if (char.IsLetter(x))
            {
                c.Letters++;
                if (starts)
                {
                    if (char.IsUpper(x))
                    {
                        c.UpperWords++;
                        if (i + 1 < t.Length && char.IsUpper(t[i + 1]))
                            c.CapsWords++;
                    }
                    else if (char.IsLower(x))
                        c.LowerWords++;
                }
            }
            else if (char.IsDigit(x))
            {
                c.Digits++;
                if (starts && i + 3 < t.Length && (x == '1' && t[i + 1] == '9' || x == '2' && t[i + 1] == '0') && char.IsDigit(t[i + 2]) && char.IsDigit(t[i + 3]) && (i + 4 == t.Length || !char.IsDigit(t[i + 4])))
                    c.HasYear = true;
                if (i + 3 < t.Length && t[i + 1] == ':' && char.IsDigit(t[i + 2]) && char.IsDigit(t[i + 3]))
                    c.HasTime = true;
            }
            else if (x is ',' or '、' or '，' or '،')
                c.Commas++;
            else if (x is '|' or '•' or '·' or '/' or '»' or '›' or '>' or '–' or '—')
                c.Separators++;
            else if (x is '"' or '“' or '”' or '„' or '«' or '「')
                c.Quotes++;
            else if (x is '$' or '€' or '£' or '¥')
                c.HasCurrency = true;
            else if (x == '@')
                c.HasAt = true;
            else if (x is '{' or '}' or ';' && i == t.Length - 1)
                c.HasBraces = true;
            else if (x == ':' && i + 2 < t.Length && t[i + 1] == '/' && t[i + 2] == '/')
                c.HasUrl = true;
        }
        c.Words = facts.Words.Count;
        foreach (string w in facts.Words)
        {
            if (SeedGen.Text.StopWords.Latin.LanguagesOf(w).Length > 0 || SeedGen.Text.StopWords.Cyrillic.LanguagesOf(w).Length > 0)
                c.StopWords++;
            if (w is "you" or "your" or "we" or "our" or "i" or "my" or "me" or "us" or "im")
                c.Pronouns++;
        }
        char last = t.TrimEnd('"', '\'', '”', '’', '»', '“', ')', ']', ' ') is { Length: > 0 } core ? core[core.Length - 1] : t[t.Length - 1];
        c.End = facts.EndsCut ? 0 : last switch { ',' or ';' => 2, ':' or '：' => 3, '!' or '！' => 4, '?' or '？' => 5, '.' or '。' or '।' or '؟' => 6, _ => 1 };
        char first = t[0];
        c.Start = char.IsLower(first) ? 1 : char.IsDigit(first) ? 2 : char.IsUpper(first) ? 4 : char.IsLetter(first) ? 5 : facts.IsBullet ? 3 : first is '"' or '“' or '„' or '«' or '「' or '‘' or '\'' ? 6 : 0;
        return c;
    }
}
