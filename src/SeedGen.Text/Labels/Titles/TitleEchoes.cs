namespace SeedGen.Text;

/// <summary>Where a page says again what a line above its text says: a title is said often, in the head, in the tail and by itself.</summary>
internal sealed class TitleEchoes
{
    /// <summary>A longer line is no title, and is not compared.</summary>
    public const int LongestKey = 400;

    private const int ShortestKey = 8;
    private const int LongestInTail = 40;
    private const int FewestWords = 3;

    /// <summary>How many lines up and down a line is looked for again, besides the page's first line; keeps the search linear.</summary>
    private const int Reach = 8;

    private static readonly int[] TenthBounds = [1, 3, 5, 7, 9];

    private readonly Page page;
    private readonly int count;
    private readonly Dictionary<ulong, int> timesInHead = [];
    private readonly HashSet<ulong> tail = [];
    private readonly HashSet<ulong>? firstWords;

    /// <param name="page">The page.</param>
    /// <param name="count">How many of its first lines may be its title.</param>
    /// <param name="hasPageTitle">Whether the first may be the title of the saved page, with the site's name.</param>
    public TitleEchoes(Page page, int count, bool hasPageTitle)
    {
        this.page = page;
        this.count = count;
        for (int i = 0; i < count; i++)
            timesInHead[page[i].KeyHash] = timesInHead.TryGetValue(page[i].KeyHash, out int times) ? times + 1 : 1;
        for (int i = count; i < page.Lines.Length; i++)
        {
            if (page[i].Length <= LongestInTail)
                tail.Add(page[i].KeyHash);
        }
        if (!hasPageTitle)
            return;
        firstWords = [.. page[0].WordHashes];
        BelowFirst = SaidBelowFirst();
    }

    /// <summary>How the lines below the page's title say it: 0 not at all, 1 whole, 2 with more behind, 3 its end, 4 its beginning.</summary>
    public int BelowFirst { get; }

    /// <summary>How many other lines of the head are line <paramref name="i"/> once more, up to 3.</summary>
    public int TimesInHead(int i) => Math.Min(3, timesInHead[page[i].KeyHash] - 1);

    /// <summary>Whether the lines below the head have line <paramref name="i"/> again: 1 a headline, 2 a few words.</summary>
    public int InTail(int i) => !tail.Contains(page[i].KeyHash) ? 0 : page[i].Length > FewestWords ? 1 : 2;

    /// <summary>How the page's title says line <paramref name="i"/>, and how much of it that line says.</summary>
    public (int Relation, int Share) OfFirst(int i)
    {
        if (i == 0 || firstWords is null)
            return (i == 0 ? 0 : 1, 0);
        int shared = 0;
        foreach (ulong word in page[i].WordHashes)
            shared += firstWords.Contains(word) ? 1 : 0;
        return (Relation(i, shared), 1 + TitleFeatures.Bucket(Math.Min(10, shared * 10 / firstWords.Count), TenthBounds));
    }

    /// <summary>
    /// How many lines near line <paramref name="i"/> say it with something in front or behind, as a breadcrumb does; and whether it is
    /// such a line itself, with something in front (1) or behind (2) of what a near line says.
    /// </summary>
    public (int Said, int Says) Near(int i)
    {
        string key = page[i].Key;
        if (key.Length < ShortestKey)
            return (0, 0);
        int said = 0, says = 0, last = Math.Min(count, i + Reach + 1);
        for (int j = Math.Max(1, i - Reach); j < last; j++)
        {
            string other = page[j].Key;
            if (other.Length > key.Length && other.Length < LongestKey && SaysMore(other, key) > 0)
                said++;
            else if (other.Length < key.Length && page[j].WordCount >= FewestWords)
                says = Math.Max(says, SaysMore(key, other));
        }
        return (Math.Min(3, said + 1), says);
    }

    /// <summary>Whether line <paramref name="i"/> is the way from the home page to what a line near it says.</summary>
    public bool IsBreadcrumb(int i)
    {
        if (!BreadcrumbReader.BeginsAtHome(page[i].Line))
            return false;
        int last = Math.Min(count, i + Reach + 1);
        for (int j = Math.Max(0, i - Reach); j < last; j++)
        {
            if (j != i && page[j].WordCount >= FewestWords && BreadcrumbReader.Read(page[i].Line, page[j].Key) is not null)
                return true;
        }
        return false;
    }

    /// <summary>
    /// From 3: both say the same; the page's title begins with the line (4 a few words), ends in it (6 a few words); it is the line's
    /// beginning (8); most of the line's words are in it (9), none (10), some of a few (11), half (12), fewer (13).
    /// </summary>
    private int Relation(int i, int shared)
    {
        string first = page[0].Key, key = page[i].Key;
        bool isShort = page[i].Length <= 2;
        if (first == key)
            return 3;
        if (first.StartsWith(key, StringComparison.Ordinal))
            return isShort ? 4 : 5;
        if (first.EndsWith(key, StringComparison.Ordinal))
            return isShort ? 6 : 7;
        if (key.StartsWith(first, StringComparison.Ordinal))
            return 8;
        if (!isShort && first.IndexOf(key, StringComparison.Ordinal) >= 0)
            return 9;
        int words = page[i].WordCount;
        if (words < 3)
            return shared == 0 ? 10 : 11;
        return shared * 5 >= words * 4 ? 9 : shared * 2 >= words ? 12 : shared > 0 ? 13 : 10;
    }

    private int SaidBelowFirst()
    {
        string first = page[0].Key;
        int most = 0;
        for (int i = 1; i < count; i++)
        {
            string key = page[i].Key;
            if (page[i].Length < FewestWords)
                continue;
            int said = key == first ? 1
                : first.StartsWith(key, StringComparison.Ordinal) ? 4
                : first.EndsWith(key, StringComparison.Ordinal) ? 3
                : key.StartsWith(first, StringComparison.Ordinal) ? 2 : 0;
            most = Math.Max(most, said);
        }
        return most;
    }

    private static int SaysMore(string longer, string shorter) =>
        longer.EndsWith(shorter, StringComparison.Ordinal) ? 1 : longer.StartsWith(shorter, StringComparison.Ordinal) ? 2 : 0;
}
