namespace SeedGen.Text;

/// <summary>
/// Reads where a report was filed from off the opening of its first paragraph: a place, perhaps a region and a date, perhaps an agency in
/// brackets, then a dash: <c>WASHINGTON, March 3 (Reuters) -</c>, <c>Beijing —</c>.
/// </summary>
internal static class DatelineReader
{
    /// <summary>No dateline is longer than this, its dash counted.</summary>
    private const int MostCharacters = 120;

    /// <summary>Of capitals alone, fewer letters are an abbreviation more often than a place: <c>US - China talks</c>.</summary>
    private const int FewestCapitals = 4;

    private const int MostWords = 4;
    private const string LongDashes = "—–―";

    /// <summary>The dateline that the paragraph opens with; null where it opens with none.</summary>
    public static ParsedDateline? Read(Line paragraph)
    {
        string text = paragraph.Text;
        var tokens = Tokens.Read(text, 0, Math.Min(text.Length, MostCharacters));
        int placeEnd = SkipPlace(tokens);
        if (placeEnd == 0)
            return null;
        int at = SkipRegionAndDate(tokens, placeEnd);
        bool isQualified = at > placeEnd;
        TextRange? agency = ReadAgency(tokens, ref at);
        TextRange place = tokens.Range(0, placeEnd);
        bool isKnown = isQualified || Places.Known.Skip(tokens, 0) == placeEnd;
        return EndsInDash(tokens, at, place, agency is not null, isKnown) || EndsInColon(tokens, at, place, isKnown)
            ? new ParsedDateline(paragraph.Part(place), agency is TextRange part ? paragraph.Part(part) : null)
            : null;
    }

    /// <summary>What stands before the dash that ends a dateline; null where the paragraph's opening has no such dash.</summary>
    public static string? Opening(string paragraph)
    {
        int last = Math.Min(paragraph.Length, MostCharacters) - 1;
        for (int i = 1; i < last; i++)
        {
            bool isDash = LongDashes.IndexOf(paragraph[i]) >= 0 || (paragraph[i] == '-' && paragraph[i + 1] is '-' or ' ');
            if (isDash && paragraph[i - 1] is ' ' or ')' or '/')
                return paragraph.Substring(0, i);
        }
        return null;
    }

    /// <summary>Past one to four words with a capital that may be a place; 0 where the paragraph does not open with them.</summary>
    private static int SkipPlace(Tokens tokens)
    {
        if (DatelineWords.NotPlaces.Contains(tokens.Word(0)) || NameWords.Titles.Contains(tokens.Word(0)))
            return 0;
        int end = NameReader.Skip(tokens, 0);
        for (int i = 1; i < end; i++)
        {
            if (Agencies.Names.Skip(tokens, i) == end)
                end = i;
        }
        if (end > 0 && tokens.IsMark(end, '/') && tokens.IsGlued(end))
            end = Math.Max(end, NameReader.Skip(tokens, end + 1));
        return NameReader.CountWords(tokens, 0, end) <= MostWords ? end : 0;
    }

    /// <summary><c>, Calif.</c>, <c>, March 3</c>, <c>, Ukraine, March 3</c>.</summary>
    private static int SkipRegionAndDate(Tokens tokens, int at)
    {
        for (int parts = 0; parts < 3 && tokens.IsMark(at, ',') && !tokens.IsMark(at + 1, LongDashes); parts++)
        {
            int end = CalendarDateReader.Read(tokens, at + 1) is CalendarDate date ? date.End : NameReader.Skip(tokens, at + 1);
            if (end == at + 1)
                return at;
            at = tokens.IsMark(end, '.') ? end + 1 : end;
        }
        return at;
    }

    /// <summary>An agency in brackets or between slashes (<c>/ExampleWire/</c>), or one that is known without them.</summary>
    private static TextRange? ReadAgency(Tokens tokens, ref int at)
    {
        if (!tokens.IsMark(at, "([（/"))
        {
            int known = Agencies.Names.Skip(tokens, at);
            if (known == at)
                return null;
            TextRange bare = tokens.Range(at, known);
            at = known;
            return bare;
        }
        int start = at + 1;
        int end = start;
        string closers = tokens.IsMark(at, '/') ? "/" : ")]）";
        while (end < tokens.Count && end < start + 8 && !tokens.IsMark(end, closers))
            end++;
        if (end == start || !tokens.IsMark(end, closers) || !IsAgency(tokens, start, end))
            return null;
        at = end + 1;
        return tokens.Range(start, end);
    }

    private static bool IsAgency(Tokens tokens, int start, int end) =>
        Agencies.Names.Skip(tokens, start) > start
        || (NameReader.Skip(tokens, start) == end && tokens[start].End - tokens[start].Start > 2);

    private static bool EndsInDash(Tokens tokens, int at, TextRange place, bool hasAgency, bool isKnown)
    {
        int end = at;
        while (end < at + 2 && tokens.IsMark(end, LongDashes + "-_") && (end == at || tokens.IsGlued(end)))
            end++;
        if (end == at || end == tokens.Count)
            return false;
        bool isLong = tokens.IsMark(at, LongDashes) || end == at + 2;
        bool isSpaced = !tokens.IsGlued(at) && !tokens.IsGlued(end);
        bool isCapitals = IsCapitals(tokens.Text, place);
        if (hasAgency)
            return isLong || !tokens.IsGlued(end);
        if (!BeginsASentence(tokens.Text[tokens[end].Start]) || (!isSpaced && !(isLong && isCapitals)))
            return false;
        // An en dash behind a word with a capital opens the item of a list more often than a report: “Soil – What to look for”.
        bool isFit = tokens.IsMark(at, '—') || isKnown;
        return isCapitals || (isLong && isFit && !IsParenthesis(tokens.Text, tokens[end].Start));
    }

    /// <summary><c>NEW DELHI: The …</c>: so often does a colon stand behind other words in capitals that the place must be known.</summary>
    private static bool EndsInColon(Tokens tokens, int at, TextRange place, bool isKnown) =>
        isKnown && tokens.IsMark(at, ':') && IsCapitals(tokens.Text, place)
        && at + 1 < tokens.Count && !tokens.IsGlued(at + 1) && BeginsASentence(tokens.Text[tokens[at + 1].Start]);

    private static bool BeginsASentence(char first) =>
        !char.IsLower(first) && (char.IsLetterOrDigit(first) || "“\"'‘«„「".IndexOf(first) >= 0);

    /// <summary>
    /// In <c>Example City — Europe’s oldest — is …</c> the dashes are a pair. So an odd number of further dashes in the sentence says that
    /// the first one opened a parenthesis.
    /// </summary>
    private static bool IsParenthesis(string text, int start)
    {
        int dashes = 0;
        for (int i = start; i < text.Length - 1 && !(text[i] is '.' or '!' or '?' && char.IsWhiteSpace(text[i + 1])); i++)
        {
            if (LongDashes.IndexOf(text[i]) >= 0)
                dashes++;
        }
        return dashes % 2 == 1;
    }

    private static bool IsCapitals(string text, TextRange place)
    {
        int letters = 0;
        for (int i = place.Start; i < place.End; i++)
        {
            if (char.IsLower(text[i]))
                return false;
            if (char.IsLetter(text[i]))
                letters++;
        }
        return letters >= FewestCapitals;
    }
}
