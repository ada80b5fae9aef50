namespace SeedGen.Text;

/// <summary>A site's name in a title line, and the title without it.</summary>
/// <param name="Title">The title without separator and name.</param>
/// <param name="SiteName">The name.</param>
/// <param name="Separated">The name with its separator and the white space between it and the title.</param>
/// <param name="IsEvident">Whether a bar or dots separate it, which titles hardly use, or the page says it elsewhere.</param>
internal sealed record CarriedSiteName(Excerpt Title, Excerpt SiteName, TextRange Separated, bool IsEvident);

/// <summary>Reads the site's name behind a title or in front of it: <c>Title | Site</c>, <c>Title – Site</c>, <c>Site | Title</c>.</summary>
internal static class SiteNameReader
{
    private const int LongestName = 5;
    private static readonly WordSet SmallWords = new("of the and for in on de la le et y für der die und");
    private static readonly string[] Separators = [" | ", " – ", " — ", " - ", " :: ", " • ", " · ", " » ", " « ", " ‹ "];

    /// <summary>
    /// The name behind the last separator of <paramref name="line"/>, or else in front of its first; null where there is none. What the
    /// page says elsewhere too (<paramref name="mentions"/>) is a name whatever it looks like; in front of a title only that is one.
    /// </summary>
    public static CarriedSiteName? Read(Line line, SiteNameMentions? mentions = null) =>
        Behind(line, mentions) ?? (mentions is null ? null : InFront(line, mentions));

    /// <summary>Whether <paramref name="line"/> is <paramref name="front"/>, a separator and something more.</summary>
    public static bool IsInFront(string front, string line) =>
        line.StartsWith(front, StringComparison.Ordinal)
        && Array.Exists(Separators, separator => string.CompareOrdinal(line, front.Length, separator, 0, separator.Length) == 0);

    private static CarriedSiteName? Behind(Line line, SiteNameMentions? mentions)
    {
        (int at, int length) = LastSeparator(line.Text, line.Text.Length);
        if (at <= 0)
            return null;
        string title = line.Text.Substring(0, at), name = line.Text.Substring(at + length).Trim();
        bool isSaid = mentions?.Have(name) == true, looksLikeName = LooksLikeName(name);
        bool isName = LineWords.Count(title) >= LineWords.Count(name) ? isSaid || looksLikeName
            : isSaid && (looksLikeName || !mentions!.Have(title));
        if (!isName)
            return null;
        Excerpt titleWords = line.Part(new TextRange(0, EndOfTitle(line.Text, at, line.Text.Substring(at, length), mentions)));
        return new CarriedSiteName(
            titleWords,
            line.Part(new TextRange(at + length, line.Text.Length)),
            new TextRange(titleWords.Span.End, line.Content.End),
            IsEvident: isSaid || line.Text[at + 1] is not ('–' or '—' or '-'));
    }

    /// <summary>Between title and name a section may stand behind the same separator, which the page says elsewhere, as in its menu.</summary>
    private static int EndOfTitle(string text, int end, string separator, SiteNameMentions? mentions)
    {
        (int at, int length) = LastSeparator(text, end);
        if (at <= 0 || mentions is null || text.Substring(at, length) != separator)
            return end;
        string section = text.Substring(at + length, end - at - length);
        return mentions.Have(section) && LineWords.Count(text.Substring(0, at)) >= LineWords.Count(section) ? at : end;
    }

    private static CarriedSiteName? InFront(Line line, SiteNameMentions mentions)
    {
        (int at, int length) = FirstSeparator(line.Text);
        if (at <= 0)
            return null;
        string name = line.Text.Substring(0, at).Trim(), title = line.Text.Substring(at + length);
        if (!LooksLikeName(name) || LineWords.Count(title) <= LineWords.Count(name) || !mentions.Have(name) || mentions.Have(title))
            return null;
        Excerpt titleWords = line.Part(new TextRange(at + length, line.Text.Length));
        return new CarriedSiteName(
            titleWords,
            line.Part(new TextRange(0, at)),
            new TextRange(line.Content.Start, titleWords.Span.Start),
            IsEvident: true);
    }

    private static (int At, int Length) LastSeparator(string text, int end)
    {
        (int At, int Length) last = (-1, 0);
        foreach (string separator in Separators)
        {
            int at = end == 0 ? -1 : text.LastIndexOf(separator, end - 1, StringComparison.Ordinal);
            if (at > last.At)
                last = (at, separator.Length);
        }
        return last;
    }

    private static (int At, int Length) FirstSeparator(string text)
    {
        (int At, int Length) first = (-1, 0);
        foreach (string separator in Separators)
        {
            int at = text.IndexOf(separator, StringComparison.Ordinal);
            if (at >= 0 && (first.At < 0 || at < first.At))
                first = (at, separator.Length);
        }
        return first;
    }

    /// <summary>A few words, each with a capital but for small ones, or a domain; not the second half of a sentence.</summary>
    private static bool LooksLikeName(string name)
    {
        string[] words = name.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > LongestName || name[name.Length - 1] is '?' or '!' or '.' or '…')
            return false;
        bool domain = words.Length == 1 && name.IndexOf('.') > 0;
        return domain || Array.TrueForAll(words, word => !char.IsLower(word[0]) || SmallWords.Contains(word));
    }
}
