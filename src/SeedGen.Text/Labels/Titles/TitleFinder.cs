namespace SeedGen.Text;

/// <summary>Finds the article's title among the lines above its text.</summary>
internal static class TitleFinder
{
    private const int LongestTitle = 35;
    private const int ShortestKey = 8;

    /// <summary>A longer line that ends in a full stop is a sentence; shorter ones are titles that somebody closed with one.</summary>
    private const int LongestTitleWithFullStop = 6;

    private static readonly int MostOfWords = TitleWeights.MostOfWords();

    /// <summary>
    /// The index of the title's line in <paramref name="page"/>, whose text begins with line <paramref name="end"/>; -1 where no line is
    /// more likely to be the title than the text is to have none. A labelled title is the title. Where the page's text was taken to begin
    /// too early, the index may be up to two lines greater than <paramref name="end"/>.
    /// </summary>
    public static int Find(Page page, int end) => Find(page, end, int.MaxValue);

    /// <summary>The first line of those above line <paramref name="end"/> that says what their best title says; -1 where none is one.</summary>
    public static int FindFirst(Page page, int end)
    {
        int best = Find(page, end, end);
        return best < 0 ? best : Array.FindIndex(page.Lines, line => line.KeyHash == page[best].KeyHash);
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
        if (titleKey.Length == 0 || !BeginsWith(line, titleKey[0]))
            return false;
        if (line.Key == titleKey)
            return true;
        if (titleKey.Length < ShortestKey || line.Length > LongestTitle)
            return false;
        bool goesOn = !line.EndsSentence && line.Key.StartsWith(titleKey, StringComparison.Ordinal);
        bool isCut = line.Key.Length >= ShortestKey && line.WordCount >= 3 && titleKey.StartsWith(line.Key, StringComparison.Ordinal);
        return goesOn || isCut;
    }

    /// <summary>Spares most lines their key.</summary>
    private static bool BeginsWith(LineFacts line, char first)
    {
        var word = new WordCursor(line.Text, 0, line.Text.Length);
        return word.MoveNext() && WordHash.ToLower(line.Text[word.Start]) == first;
    }

    private static int Find(Page page, int end, int most)
    {
        int certain = StandsAlone(page, end) ? 0 : FindLabeled(page, end);
        if (certain < 0)
            certain = FindMarked(page);
        return certain >= 0 ? certain : FindBest(page, new TitleFeatures(page, end, most));
    }

    /// <summary>The first of the candidates with the greatest score, if that is greater than 0; else -1.</summary>
    private static int FindBest(Page page, TitleFeatures features)
    {
        int[] values = new int[TitleFeatures.Sizes.Length];
        int best = -1, bestScore = 1;
        // From the text upwards, since most titles stand close above it, and what cannot have a greater score need not be read in full.
        for (int i = features.Count - 1; i >= 0; i--)
        {
            features.ReadForm(i, values);
            int score = TitleWeights.ScoreOfForm(values);
            if (score + MostOfWords < bestScore || !features.IsCandidate(i))
                continue;
            features.ReadWords(i, values);
            score += TitleWeights.ScoreOfWords(values);
            if (score >= bestScore)
                (best, bestScore) = (i, score);
        }
        // Of a title that stands twice in a row the first is the title.
        while (best > 0 && page[best - 1].KeyHash == page[best].KeyHash)
            best--;
        return best;
    }

    /// <summary>
    /// Whether nothing but the page's first line stands above the text, set apart from it: that is a title whatever it says, be it
    /// “1984” or “class”. A long sentence is the text's own.
    /// </summary>
    private static bool StandsAlone(Page page, int end)
    {
        if (end != 1 || page[0].GapAfter == 0 || page[0].Length is 0 or > LongestTitle || page.IsFurniture(0))
            return false;
        LineFacts line = page[0];
        bool isSentence = line.EndsSentence && line.Length > LongestTitleWithFullStop && line.Text[line.Text.Length - 1] is not ('?' or '!');
        return !isSentence && !line.IsDate && !line.IsByline && !line.IsCaption && !line.IsBullet
            && LabelReader.Read(line.Line) is null or { Field: LabelField.Title };
    }

    /// <summary>The first line below the metadata, where it is the text's only heading of the first rank; else -1.</summary>
    private static int FindMarked(Page page)
    {
        int first = MetadataFinder.Find(page).End;
        bool isOnly = first < page.Lines.Length && page[first].HeadingRank == 1
            && Array.FindLastIndex(page.Lines, line => line.HeadingRank == 1) == first;
        return isOnly && LabelReader.Read(page[first].Line) is null ? first : -1;
    }

    private static int FindLabeled(Page page, int end)
    {
        for (int i = 0; i < end; i++)
        {
            if (LabelReader.Read(page[i].Line) is { Field: LabelField.Title })
                return i;
        }
        return -1;
    }
}
