namespace SeedGen.Text;

/// <summary>What line features look up again and again: facts of lines, and sums and distances along the page.</summary>
internal sealed class PageShape
{
    /// <summary>A longer line is no menu item.</summary>
    private const int LongestShortLine = 8;

    /// <summary>A shorter sentence may be anything.</summary>
    private const int ShortestProse = 12;

    private const double ProseInLowercase = 0.4;

    private readonly byte[]?[] strengths;
    private readonly byte[] none, nowhere;
    private readonly int[] forms;

    public PageShape(Page page)
    {
        Page = page;
        Lines = page.Lines.Length;
        none = new byte[Lines];
        nowhere = Distances(_ => false, 1);
        strengths = ReadStrengths(page);
        Dates = Array.ConvertAll(page.Lines, line => (byte)(line.IsDate ? 2 : line.GivesDate ? 1 : 0));
        forms = Array.ConvertAll(page.Lines, Form);
        Repeats = CountRepeats(page);
        Words = Sums(i => page[i].Length);
        Prose = Sums(i => IsProse(i) ? page[i].Length : 0);
        ProseLines = Sums(i => IsProse(i) ? 1 : 0);
        DateLines = Sums(i => Dates[i] > 0 ? 1 : 0);
        StrongLines = Sums(i => page.IsFurniture(i) ? 1 : 0);
        CommentLines = Sums(i => Strength(i, LineKind.Comments) > 0 ? 1 : 0);
        ProseAbove = Distances(IsProse, 1);
        ProseBelow = Distances(IsProse, -1);
        Above = Array.ConvertAll(Kinds, kind => Distances(kind, 1));
        Below = Array.ConvertAll(Kinds, kind => Distances(kind, -1));
        ShortRun = LengthsOfRuns(IsShort);
        (RunFirst, RunEnd) = page.HeaviestRun;
    }

    /// <summary>The kinds that recognisers know.</summary>
    public static LineKind[] Kinds { get; } =
    [
        LineKind.Navigation, LineKind.Widget, LineKind.RelatedContent, LineKind.Comments, LineKind.Subscription, LineKind.Advertisement,
        LineKind.SiteNotice, LineKind.Sharing, LineKind.Legal, LineKind.PageMetadata,
    ];

    public Page Page { get; }

    public int Lines { get; }

    /// <summary>2 on lines that are a date, 1 on those that give one among a few words.</summary>
    public byte[] Dates { get; }

    /// <summary>How many other lines of the page say the same.</summary>
    public int[] Repeats { get; }

    // Sums over all lines before an index; one longer than the page.
    public int[] Words { get; }

    public int[] Prose { get; }

    public int[] ProseLines { get; }

    public int[] DateLines { get; }

    public int[] StrongLines { get; }

    public int[] CommentLines { get; }

    /// <summary>How many lines above the next line of prose stands; 255 where none does.</summary>
    public byte[] ProseAbove { get; }

    public byte[] ProseBelow { get; }

    /// <summary>By kind, then by line: how many lines above furniture of the kind stands; 255 where none does.</summary>
    public byte[][] Above { get; }

    public byte[][] Below { get; }

    /// <summary>The length of the run of short lines that a line stands in; 0 on longer ones.</summary>
    public int[] ShortRun { get; }

    /// <summary>The run of lines that <see cref="BodyFinder"/> finds; half-open.</summary>
    public int RunFirst { get; }

    public int RunEnd { get; }

    /// <summary>What <paramref name="sums"/> has in a half-open range of lines, which may reach beyond the page.</summary>
    public static int In(int[] sums, int first, int end) => sums[Math.Max(0, Math.Min(sums.Length - 1, end))] - sums[Math.Max(0, first)];

    /// <summary>What the recognisers saw of <paramref name="kind"/>: 2 is strong, 1 weak, 0 nothing.</summary>
    public int Strength(int i, LineKind kind) => Strengths(kind)[i];

    /// <summary>The same of all lines.</summary>
    public byte[] Strengths(LineKind kind) => strengths[kind - LineKind.Navigation] ?? none;

    /// <summary>How many of the six lines that stand one, two and three periods above and below have the line's form, without a break.</summary>
    public int Period(int i, int period)
    {
        int alike = 0;
        for (int j = i + period; j < Lines && j <= i + (3 * period) && forms[j] == forms[i]; j += period)
            alike++;
        for (int j = i - period; j >= 0 && j >= i - (3 * period) && forms[j] == forms[i]; j -= period)
            alike++;
        return alike;
    }

    /// <summary>By kind, where anything was seen of it.</summary>
    private static byte[]?[] ReadStrengths(Page page)
    {
        var strengths = new byte[]?[LineKind.Unclassified - LineKind.Navigation + 1];
        for (int i = 0; i < page.Lines.Length; i++)
        {
            foreach (Evidence seen in page.AllSeen(i))
            {
                byte[] ofKind = strengths[seen.Kind - LineKind.Navigation] ??= new byte[page.Lines.Length];
                ofKind[i] = (byte)Math.Max(ofKind[i], seen.IsStrong ? 2 : 1);
            }
        }
        return strengths;
    }

    /// <summary>The distances to lines of strong evidence of a kind.</summary>
    private byte[] Distances(LineKind kind, int step)
    {
        byte[] ofKind = Strengths(kind);
        return ofKind == none ? nowhere : Distances(i => ofKind[i] == 2, step);
    }

    private int Form(LineFacts line) =>
        (int)line.End + (8 * (int)line.Start) + (64 * (Scale.Log(line.Length) / 8)) + (line.IsDate ? 1024 : 0);

    private static int[] CountRepeats(Page page)
    {
        var counts = new WordCounts(page.Lines.Length);
        foreach (LineFacts line in page.Lines)
            counts.Add(line.KeyHash);
        return Array.ConvertAll(page.Lines, line => counts[line.KeyHash] - 1);
    }

    private bool IsProse(int i) =>
        Page[i].Length >= ShortestProse && Page[i].End >= LineEnd.Exclamation && Page[i].LowercaseShare > ProseInLowercase;

    private bool IsShort(int i) => Page[i].Length <= LongestShortLine && Page[i].End < LineEnd.Exclamation;

    private int[] Sums(Func<int, int> value)
    {
        var sums = new int[Lines + 1];
        for (int i = 0; i < Lines; i++)
            sums[i + 1] = sums[i] + value(i);
        return sums;
    }

    /// <summary>How many lines away the next marked line stands, going against <paramref name="step"/>; 255 where none does.</summary>
    private byte[] Distances(Func<int, bool> isMark, int step)
    {
        var distances = new byte[Lines];
        byte distance = byte.MaxValue;
        for (int i = step > 0 ? 0 : Lines - 1; i >= 0 && i < Lines; i += step)
        {
            distances[i] = distance;
            distance = (byte)(isMark(i) ? 1 : Math.Min(byte.MaxValue, distance + 1));
        }
        return distances;
    }

    private int[] LengthsOfRuns(Func<int, bool> isIn)
    {
        var lengths = new int[Lines];
        for (int first = 0, end; first < Lines; first = end + 1)
        {
            end = first;
            while (end < Lines && isIn(end))
                end++;
            for (int i = first; i < end; i++)
                lengths[i] = end - first;
        }
        return lengths;
    }
}
