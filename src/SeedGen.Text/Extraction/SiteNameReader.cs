namespace SeedGen.Text;

/// <summary>A site's name in a title line, and the title without it.</summary>
/// <param name="Title">The title without separator and name.</param>
/// <param name="SiteName">The name.</param>
/// <param name="Separated">The name with its separator and the white space between it and the title.</param>
/// <param name="IsBarred">Whether a bar or dots separate it, which titles hardly use, and not a dash.</param>
internal sealed record CarriedSiteName(Excerpt Title, Excerpt SiteName, TextRange Separated, bool IsBarred);

/// <summary>Reads the site's name behind a title: <c>Title | Site</c>, <c>Title – Site</c>.</summary>
internal static class SiteNameReader
{
    private const int LongestName = 5;
    private static readonly WordSet SmallWords = new("of the and for in on de la le et y für der die und");
    private static readonly string[] Separators = [" | ", " – ", " — ", " - ", " :: ", " • ", " · ", " » ", " « ", " ‹ "];

    /// <summary>
    /// The name behind the last separator of <paramref name="line"/>; null where there is none or what follows does not look like a name.
    /// </summary>
    public static CarriedSiteName? Read(Line line)
    {
        (int at, int length) = LastSeparator(line.Text);
        if (at <= 0)
            return null;
        string title = line.Text.Substring(0, at).TrimEnd(), name = line.Text.Substring(at + length).Trim();
        if (!LooksLikeName(name) || LineWords.Count(title) < LineWords.Count(name))
            return null;
        Excerpt titleWords = line.Part(new TextRange(0, at));
        return new CarriedSiteName(
            titleWords,
            line.Part(new TextRange(at + length, line.Text.Length)),
            new TextRange(titleWords.Span.End, line.Content.End),
            IsBarred: line.Text[at + 1] is not ('–' or '—' or '-'));
    }

    private static (int At, int Length) LastSeparator(string text)
    {
        (int At, int Length) last = (-1, 0);
        foreach (string separator in Separators)
        {
            int at = text.LastIndexOf(separator, StringComparison.Ordinal);
            if (at > last.At)
                last = (at, separator.Length);
        }
        return last;
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
