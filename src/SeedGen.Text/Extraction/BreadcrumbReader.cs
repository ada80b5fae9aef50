namespace SeedGen.Text;

/// <summary>
/// Reads a breadcrumb: the way from the home page to an article, its links between separators (<c>Home › World › Title</c>) or
/// glued to each other and to the title (<c>HomeWorldTitle</c>).
/// </summary>
internal static class BreadcrumbReader
{
    private static readonly char[] Separators = ['›', '»', '>', '/', '→'];

    /// <summary>Names of home pages; one that begins with another stands before it.</summary>
    private static readonly string[] Homes =
    [
        "homepage", "home", "startseite", "accueil", "inicio", "início", "página inicial", "strona główna", "главная", "ana sayfa",
        "anasayfa", "voorpagina", "startpagina", "hem", "hjem", "forsiden", "forside", "الرئيسية", "首页", "首頁", "ホーム", "トップ", "홈",
    ];

    /// <summary>By what they begin with, in lower case.</summary>
    private static readonly ILookup<char, string> HomesByLetter = Homes.ToLookup(home => home[0]);

    /// <summary>The links between the home page and the title, in order; null where <paramref name="line"/> is no breadcrumb.</summary>
    /// <param name="line">The line.</param>
    /// <param name="titleKey">The title's <see cref="LineWords.Key"/>, which a glued breadcrumb must end in; null where no title is
    /// known.</param>
    public static IReadOnlyList<Excerpt>? Read(Line line, string? titleKey)
    {
        if (!BeginsAtHome(line))
            return null;
        return Separated(line, titleKey) ?? (string.IsNullOrEmpty(titleKey) ? null : Glued(line, titleKey!));
    }

    /// <summary>Whether <paramref name="line"/> begins with the home page, as every breadcrumb does.</summary>
    public static bool BeginsAtHome(Line line)
    {
        if (line.IsBlank)
            return false;
        foreach (string home in HomesByLetter[WordHash.ToLower(line.Text[0])])
        {
            if (line.Text.StartsWith(home, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static List<Excerpt>? Separated(Line line, string? titleKey)
    {
        if (line.Text.IndexOfAny(Separators) < 0)
            return null;
        var links = new List<Excerpt>();
        int start = 0;
        for (int i = 0; i <= line.Text.Length; i++)
        {
            if (i < line.Text.Length && Array.IndexOf(Separators, line.Text[i]) < 0)
                continue;
            links.Add(line.Part(new TextRange(start, i)));
            start = i + 1;
        }
        links.RemoveAll(link => link.Text.Length == 0);
        if (links.Count == 0 || !Homes.Contains(links[0].Text.ToLowerInvariant()))
            return null;
        links.RemoveAt(0);
        links.RemoveAll(link => titleKey is not null && LineWords.Key(link.Text) == titleKey);
        return links;
    }

    private static List<Excerpt>? Glued(Line line, string titleKey)
    {
        string key = LineWords.Key(line.Text);
        string? home = Array.Find(Homes, home => key.StartsWith(home, StringComparison.Ordinal));
        if (home is null || key.Length <= home.Length + titleKey.Length || !key.EndsWith(titleKey, StringComparison.Ordinal))
            return null;
        int end = EndOfLinks(line.Text, key.Length - titleKey.Length);
        return [.. GluedCapitals.Split(line, new TextRange(home.Length, end))];
    }

    /// <summary>The offset behind the first <paramref name="letters"/> letters and digits of <paramref name="text"/>.</summary>
    private static int EndOfLinks(string text, int letters)
    {
        int i = 0;
        for (int seen = 0; i < text.Length && seen < letters; i++)
        {
            if (LineWords.IsWordPart(text[i]))
                seen++;
        }
        return i;
    }
}
