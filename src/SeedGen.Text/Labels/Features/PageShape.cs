namespace SeedGen.Text;

/// <summary>What the features look up again and again: counts a line, and sums and distances along the page.</summary>
internal sealed class PageShape
{
    private const int LongestShortLine = 8;
    private const int ShortestProse = 12;

    public PageShape(Page page)
    {
        Page = page;
        int n = page.Lines.Length;
        Counts = new LineCounts[n];
        WordsBefore = new int[n + 1];
        ProseBefore = new int[n + 1];
        ProseLinesBefore = new int[n + 1];
        ProseAbove = new int[n];
        ProseBelow = new int[n];
        ShortRun = new int[n];
        SharedWithFirst = new int[n];
        Repeats = new int[n];
        var byKey = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < n; i++)
        {
            Counts[i] = LineCounts.Of(page[i]);
            string key = page[i].Key;
            byKey.TryGetValue(key, out int seen);
            byKey[key] = seen + 1;
        }
        int last = -1;
        int bestTitle = -1, bestShare = 127;
        var first = n > 0 ? new HashSet<string>(page[0].Words, StringComparer.Ordinal) : [];
        for (int i = 0; i < n; i++)
        {
            WordsBefore[i + 1] = WordsBefore[i] + page[i].Length;
            bool prose = IsProse(i);
            ProseBefore[i + 1] = ProseBefore[i] + (prose ? page[i].Length : 0);
            ProseLinesBefore[i + 1] = ProseLinesBefore[i] + (prose ? 1 : 0);
            ProseAbove[i] = last < 0 ? 255 : i - last;
            if (prose)
                last = i;
            Repeats[i] = byKey[page[i].Key] - 1;
            if (i > 0 && page[i].Words.Count is >= 2 and <= 40)
            {
                int shared = page[i].Words.Count(first.Contains);
                SharedWithFirst[i] = Scale.Share(shared, Math.Max(page[i].Words.Count, 2));
                int either = Scale.Share(2 * shared, page[i].Words.Count + first.Count);
                if (either > bestShare)
                    (bestTitle, bestShare) = (i, either);
            }
        }
        TitleAgain = bestTitle;
        last = -1;
        for (int i = n - 1; i >= 0; i--)
        {
            ProseBelow[i] = last < 0 ? 255 : last - i;
            if (IsProse(i))
                last = i;
        }
        for (int i = 0; i < n;)
        {
            int end = i;
            while (end < n && IsShort(end))
                end++;
            for (int j = i; j < end; j++)
                ShortRun[j] = end - i;
            i = Math.Max(end, i + 1);
        }
        (RunFirst, RunEnd) = BodyFinder.Find(page, 0);
        Hashes = new uint[n][];
        for (int i = 0; i < n; i++)
            Hashes[i] = ContentWords(page[i]);
        Topic = Topicality(RunFirst, RunEnd, null);
        DatesBefore = new int[n + 1];
        StrongBefore = new int[n + 1];
        CommentsBefore = new int[n + 1];
        Shape = new int[n];
        for (int i = 0; i < n; i++)
        {
            DatesBefore[i + 1] = DatesBefore[i] + (page[i].IsDate || LineForms.GivesDate(page[i].Line) ? 1 : 0);
            StrongBefore[i + 1] = StrongBefore[i] + (page.IsFurniture(i) ? 1 : 0);
            CommentsBefore[i + 1] = CommentsBefore[i] + (Strength(i, LineKind.Comments) > 0 ? 1 : 0);
            Shape[i] = (Counts[i].End * 8) + Counts[i].Start + (64 * (Scale.Log(page[i].Length) / 8)) + (1024 * (page[i].IsDate ? 1 : 0));
        }
        Above = Sections(page, 0, 1);
        Below = Sections(page, n - 1, -1);
    }

    public Page Page { get; }
    public LineCounts[] Counts { get; }
    public int[] WordsBefore { get; }
    public int[] ProseBefore { get; }
    public int[] ProseLinesBefore { get; }
    public int[] ProseAbove { get; }
    public int[] ProseBelow { get; }
    public int[] ShortRun { get; }
    public int[] SharedWithFirst { get; }
    public int[] Repeats { get; }
    public int TitleAgain { get; }
    public int RunFirst { get; }
    public int RunEnd { get; }

    public uint[][] Hashes { get; }
    public int[] Topic { get; }
    public int[] DatesBefore { get; }
    public int[] StrongBefore { get; }
    public int[] CommentsBefore { get; }
    public int[] Shape { get; }
    public static int In(int[] before, int first, int end) => before[Math.Min(before.Length - 1, end)] - before[Math.Max(0, first)];

    /// <summary>How many neighbors at distances of p, up to three each way, have this line's shape.</summary>
    public int Period(int i, int p)
    {
        int count = 0;
        for (int j = i + p; j < Shape.Length && j <= i + 3 * p && Shape[j] == Shape[i]; j += p)
            count++;
        for (int j = i - p; j >= 0 && j >= i - 3 * p && Shape[j] == Shape[i]; j -= p)
            count++;
        return count;
    }

    private static uint[] ContentWords(LineFacts line)
    {
        var list = new List<uint>();
        foreach (string w in line.Words)
        {
            if (w.Length < 4 && !w.Any(Scripts.IsUnspaced))
                continue;
            if (w.Any(Scripts.IsUnspaced))
            {
                for (int k = 0; k + 1 < w.Length; k++)
                    list.Add(((uint)w[k] << 16) | w[k + 1]);
                continue;
            }
            if (SeedGen.Text.StopWords.Latin.LanguagesOf(w).Length > 0)
                continue;
            uint h = 2166136261;
            for (int k = 0; k < w.Length && k < 6; k++)
                h = (h ^ w[k]) * 16777619;
            list.Add(h);
        }
        return [.. list.Distinct().Take(60)];
    }

    /// <summary>The share of a line's content words that other lines of the run have, too.</summary>
    public int[] Topicality(int first, int end, Func<int, bool>? within)
    {
        int n = Page.Lines.Length;
        var counts = new Dictionary<uint, int>();
        for (int i = first; i < end; i++)
        {
            if (within is not null && !within(i))
                continue;
            foreach (uint h in Hashes[i])
            {
                counts.TryGetValue(h, out int c);
                counts[h] = c + 1;
            }
        }
        var topic = new int[n];
        for (int i = 0; i < n; i++)
        {
            bool inside = i >= first && i < end && (within is null || within(i));
            int hit = 0;
            foreach (uint h in Hashes[i])
            {
                if (counts.TryGetValue(h, out int c) && c > (inside ? 1 : 0))
                    hit++;
            }
            topic[i] = Hashes[i].Length == 0 ? 90 : (hit * 200 + 60) / (Hashes[i].Length + 1);
        }
        return topic;
    }

    /// <summary>[kind][line]: the lines since furniture of a kind stood above.</summary>
    public int[][] Above { get; }
    public int[][] Below { get; }

    public static readonly LineKind[] Kinds =
    [
        LineKind.Navigation, LineKind.Widget, LineKind.RelatedContent, LineKind.Comments, LineKind.Subscription, LineKind.Advertisement, LineKind.SiteNotice, LineKind.Sharing,
        LineKind.Legal, LineKind.PageMetadata,
    ];

    public int Strength(int i, LineKind kind)
    {
        int best = 0;
        foreach (Evidence e in Page.AllSeen(i))
        {
            if (e.Kind == kind)
                best = Math.Max(best, e.IsStrong ? 2 : 1);
        }
        return best;
    }

    private int[][] Sections(Page page, int start, int step)
    {
        int n = page.Lines.Length;
        int[][] sections = [.. Kinds.Select(_ => new int[n])];
        for (int k = 0; k < Kinds.Length; k++)
        {
            int distance = 255;
            for (int i = start; i >= 0 && i < n; i += step)
            {
                sections[k][i] = distance;
                distance = Strength(i, Kinds[k]) == 2 ? 1 : Math.Min(255, distance + 1);
            }
        }
        return sections;
    }

    public bool IsProse(int i) =>
        Page[i].Length >= ShortestProse && Counts[i].End >= 4 && Page[i].LowercaseShare > 0.4;

    public bool IsShort(int i) => Page[i].Length <= LongestShortLine && Counts[i].End < 4;

    public int ProseIn(int first, int end) => ProseBefore[Math.Min(Page.Lines.Length, end)] - ProseBefore[Math.Max(0, first)];
    public int WordsIn(int first, int end) => WordsBefore[Math.Min(Page.Lines.Length, end)] - WordsBefore[Math.Max(0, first)];
    public int ProseLinesIn(int first, int end) => ProseLinesBefore[Math.Min(Page.Lines.Length, end)] - ProseLinesBefore[Math.Max(0, first)];
}
