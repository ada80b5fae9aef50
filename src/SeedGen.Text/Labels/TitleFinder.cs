namespace SeedGen.Text;

/// <summary>Finds the article's title among the lines above its text.</summary>
internal static class TitleFinder
{
    private const int LongestTitle = 35;
    private const int LongestSiteName = 10;
    private const int ShortestKey = 8;

    /// <summary>How many lines up and down a title is looked for again, besides the page's first line; keeps the search linear.</summary>
    private const int Near = 20;

    /// <summary>A longer line that ends in a full stop is a sentence; shorter ones are titles that somebody closed with one.</summary>
    private const int LongestTitleWithFullStop = 6;

    private const double Labeled = 100;
    private const double Repeated = 3;
    private const double SharedWithFirst = 4;
    private const double BylineOrDateBelow = 3;
    private const double DateInIt = -3;
    private const double SiteNameBehind = -1;
    private const double Least = 0.01;

    /// <summary>
    /// The index of the title's line among the first <paramref name="end"/> lines of <paramref name="page"/>; -1 where none can be one.
    /// </summary>
    public static int Find(Page page, int end)
    {
        int best = -1;
        double bestScore = 0;
        for (int i = 0; i < end; i++)
        {
            if (!CanBeTitle(page, i))
                continue;
            double score = Score(page, i, end);
            if (score > bestScore)
                (best, bestScore) = (i, score);
        }
        // Of a title that stands twice in a row the first is the title.
        while (best > 0 && page[best - 1].Key == page[best].Key)
            best--;
        return best;
    }

    /// <summary>The first line that says what <see cref="Find"/> finds.</summary>
    public static int FindFirst(Page page, int end)
    {
        int best = Find(page, end);
        return best < 0 ? best : Array.FindIndex(page.Lines, line => line.Key == page[best].Key);
    }

    /// <summary>The key of the title on <paramref name="line"/>, its label left out.</summary>
    public static string TitleKey(LineFacts line) =>
        LabelReader.Read(line.Line) is { Field: LabelField.Title, Value: { } value } ? LineWords.Key(value.Text) : line.Key;

    /// <summary>
    /// Whether <paramref name="line"/> says the title with the key <paramref name="titleKey"/>: alone, cut off, or with the site's name
    /// behind it. A sentence that begins with the title's words goes on to say more.
    /// </summary>
    public static bool Repeats(LineFacts line, string titleKey)
    {
        if (line.Key == titleKey)
            return true;
        if (titleKey.Length < ShortestKey || line.Length > LongestTitle)
            return false;
        bool goesOn = !line.EndsSentence && line.Key.StartsWith(titleKey, StringComparison.Ordinal);
        bool isCut = line.Key.Length >= ShortestKey && line.WordCount >= 3 && titleKey.StartsWith(line.Key, StringComparison.Ordinal);
        return goesOn || isCut;
    }

    private static bool CanBeTitle(Page page, int i)
    {
        LineFacts line = page[i];
        // The first line with an empty one below it is set as a title: it may be “iPhone sales rise” or “1984”.
        bool isSetApart = i == 0 && line.GapAfter > 0;
        if (line.Length is 0 or > LongestTitle || line.IsBullet || (line.StartsLower && !isSetApart) || page.IsFurniture(i))
            return false;
        if (line.IsDate || line.IsByline || line.IsCaption || CategoryReader.Read(line.Line).Count > 0)
            return false;
        bool sentence = line.EndsSentence && !line.EndsCut && line.Text[line.Text.Length - 1] is '.' or '。'
            && line.Length > LongestTitleWithFullStop;
        return (!sentence || i == 0) && (isSetApart || line.Letters > 0);
    }

    /// <summary>
    /// The evidence that line <paramref name="i"/> is the title, summed: a headline's length, standing first, being said again, sharing its
    /// words with the page's first line (a saved page's own title), having byline or date below, standing near the text.
    /// </summary>
    private static double Score(Page page, int i, int end)
    {
        LineFacts line = page[i];
        if (LabelReader.Read(line.Line) is { Field: not (LabelField.Subtitle or LabelField.Text) } label)
            return label.Field == LabelField.Title ? Labeled : 0;
        double score = OfLength(line);
        score += i == 0 ? First(line) : SharedWithFirst * SharedWords(page[0], line);
        score += Repeated * Math.Min(2, Support(page, i, end));
        if (HasBylineOrDateBelow(page, i, end))
            score += BylineOrDateBelow;
        if (SiteNameReader.Read(line.Line) is not null)
            score += SiteNameBehind;
        if (LineForms.GivesDate(line.Line))
            score += DateInIt;
        return Math.Max(score + Nearness(end - i), Least);
    }

    /// <summary>Headlines mostly have 6 to 20 words; menus, names and site names have fewer.</summary>
    private static double OfLength(LineFacts line) => line.Length switch { 1 => -2, 2 => -0.5, 3 => 0.5, 4 => 1, 5 => 2, <= 20 => 3, _ => 2 };

    /// <summary>Between title and text stand byline, date, caption, perhaps a row of buttons: about ten lines, seldom more than twenty.</summary>
    private static double Nearness(int lines) => lines switch { <= 10 => 3, <= 20 => 1.5, _ => 0 };

    private static double First(LineFacts line) => line.Length switch { <= 2 => 0.5, 3 => 2, _ => 4 };

    /// <summary>
    /// The share of the shorter line's words that the other has, too; 0 where that is less than half, or where one is no headline.
    /// </summary>
    private static double SharedWords(LineFacts first, LineFacts line)
    {
        if (first.Length is < 4 or > LongestTitle + LongestSiteName || line.Length < 3)
            return 0;
        double shared = line.WordHashes.Count(first.WordHashes.Contains) / (double)Math.Min(first.WordCount, line.WordCount);
        return shared < 0.5 ? 0 : Math.Min(1, shared);
    }

    private static bool HasBylineOrDateBelow(Page page, int i, int end)
    {
        int last = Math.Min(end, i + 3);
        for (int j = i + 1; j < last; j++)
        {
            if (page[j].IsByline || page[j].IsDate)
                return true;
        }
        return false;
    }

    /// <summary>How many other lines say the same, alone or with the site's name around it.</summary>
    private static int Support(Page page, int i, int end)
    {
        string key = page[i].Key;
        if (key.Length < ShortestKey)
            return 0;
        int support = 0;
        int first = Math.Max(1, i - Near), last = Math.Min(end, i + Near);
        for (int j = first; j < last; j++)
        {
            if (j != i && Says(page[j], key))
                support++;
        }
        return i > 0 && Says(page[0], key) ? support + 1 : support;
    }

    private static bool Says(LineFacts line, string key) =>
        line.Key.Length >= key.Length && line.Key.Length <= key.Length * 2 && line.Length <= LongestTitle + LongestSiteName
        && (line.Key.StartsWith(key, StringComparison.Ordinal) || line.Key.EndsWith(key, StringComparison.Ordinal));
}
