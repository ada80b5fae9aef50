namespace SeedGen.Text;

/// <summary>Where a page says again what a line above its text says: a title is said often, in the head, in the tail and by itself.</summary>
/// <remarks>Lines are compared by their words' hashes, so that no strings are made.</remarks>
internal sealed class TitleEchoes
{
    /// <summary>A longer line is no title, and is not compared; in characters.</summary>
    public const int LongestLine = 400;

    /// <summary>A shorter line, in characters, stands in others by chance.</summary>
    private const int ShortestLine = 8;
    private const int LongestInTail = 40;
    private const int FewestWords = 3;

    /// <summary>How many lines up and down a line is looked for again, besides the page's first line; keeps the search linear.</summary>
    private const int Reach = 8;

    private static readonly int[] TenthBounds = [1, 3, 5, 7, 9];

    private readonly Page page;
    private readonly int count;
    private readonly WordCounts head;
    private readonly WordCounts tail;
    private readonly ulong[] first = [];
    private readonly WordCounts? wordsOfFirst;
    private readonly int distinctWordsOfFirst;

    /// <param name="page">The page.</param>
    /// <param name="count">How many of its first lines may be its title.</param>
    /// <param name="hasPageTitle">Whether the first may be the title of the saved page, with the site's name.</param>
    public TitleEchoes(Page page, int count, bool hasPageTitle)
    {
        this.page = page;
        this.count = count;
        head = new WordCounts(count);
        for (int i = 0; i < count; i++)
            head.Add(page[i].KeyHash);
        tail = new WordCounts(page.Lines.Length - count);
        for (int i = count; i < page.Lines.Length; i++)
        {
            if (page[i].Length <= LongestInTail)
                tail.Add(page[i].KeyHash);
        }
        if (!hasPageTitle)
            return;
        first = page[0].WordHashes;
        wordsOfFirst = new WordCounts(first.Length);
        foreach (ulong word in first)
        {
            distinctWordsOfFirst += wordsOfFirst[word] == 0 ? 1 : 0;
            wordsOfFirst.Add(word);
        }
        for (int i = 1; i < count; i++)
        {
            if (page[i].Length < FewestWords)
                continue;
            BelowFirst = Math.Max(BelowFirst, SaidBelowFirst(page[i]));
            if (page[i].WordCount <= 2 * first.Length)
                MostOfFirst = Math.Max(MostOfFirst, ShareOfFirst(SharedWithFirst(i)));
        }
    }

    /// <summary>How the lines below the page's title say it: 0 not at all, 1 whole, 2 with more behind, 3 its end, 4 its beginning.</summary>
    public int BelowFirst { get; }

    /// <summary>The most that one line below the page's title says of it, from 0 to 5.</summary>
    public int MostOfFirst { get; }

    /// <summary>How many other lines of the head are line <paramref name="i"/> once more, up to 3.</summary>
    public int TimesInHead(int i) => Math.Min(3, head[page[i].KeyHash] - 1);

    /// <summary>Whether the lines below the head have line <paramref name="i"/> again: 1 a headline, 2 a few words.</summary>
    public int InTail(int i) => tail[page[i].KeyHash] == 0 ? 0 : page[i].Length > FewestWords ? 1 : 2;

    /// <summary>How the page's title says line <paramref name="i"/>, and how much of it that line says.</summary>
    public (int Relation, int Share) OfFirst(int i)
    {
        if (i == 0 || wordsOfFirst is null)
            return (i == 0 ? 0 : 1, 0);
        int shared = SharedWithFirst(i);
        return (Relation(i, shared), 1 + ShareOfFirst(shared));
    }

    /// <summary>
    /// How many lines near line <paramref name="i"/> say it with something in front or behind, as a breadcrumb does; and whether it is
    /// such a line itself, with something in front (1) or behind (2) of what a near line says.
    /// </summary>
    public (int Said, int Says) Near(int i)
    {
        LineFacts line = page[i];
        if (line.Characters < ShortestLine)
            return (0, 0);
        int said = 0, says = 0, last = Math.Min(count, i + Reach + 1);
        for (int j = Math.Max(1, i - Reach); j < last; j++)
        {
            LineFacts other = page[j];
            if (other.WordCount > line.WordCount && other.Text.Length <= LongestLine)
                said += SaysMore(other.WordHashes, line.WordHashes) > 0 ? 1 : 0;
            else if (other.WordCount < line.WordCount && other.WordCount >= FewestWords)
                says = Math.Max(says, SaysMore(line.WordHashes, other.WordHashes));
        }
        return (Math.Min(3, said + 1), says);
    }

    /// <summary>Whether line <paramref name="i"/> is the way from the home page to what a line near it says.</summary>
    public bool IsBreadcrumb(int i)
    {
        if (!BreadcrumbReader.BeginsAtHome(page[i].Line))
            return false;
        if (BreadcrumbReader.Read(page[i].Line, titleKey: null) is not null)
            return true;
        // Its links may be glued to each other and to the title, which then is shorter.
        int last = Math.Min(count, i + Reach + 1);
        for (int j = Math.Max(0, i - Reach); j < last; j++)
        {
            bool mayBeSaid = page[j].WordCount >= FewestWords && page[j].Characters < page[i].Characters;
            if (mayBeSaid && BreadcrumbReader.Read(page[i].Line, page[j].Key) is not null)
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
        ulong[] words = page[i].WordHashes;
        bool isShort = page[i].Length <= 2;
        if (page[0].KeyHash == page[i].KeyHash)
            return 3;
        if (BeginsWith(first, words))
            return isShort ? 4 : 5;
        if (EndsIn(first, words))
            return isShort ? 6 : 7;
        if (BeginsWith(words, first))
            return 8;
        if (words.Length < 3)
            return shared == 0 ? 10 : 11;
        return shared * 5 >= words.Length * 4 ? 9 : shared * 2 >= words.Length ? 12 : shared > 0 ? 13 : 10;
    }

    private int SaidBelowFirst(LineFacts line) =>
        line.KeyHash == page[0].KeyHash ? 1
        : BeginsWith(first, line.WordHashes) ? 4
        : EndsIn(first, line.WordHashes) ? 3
        : BeginsWith(line.WordHashes, first) ? 2 : 0;

    private int SharedWithFirst(int i)
    {
        int shared = 0;
        foreach (ulong word in page[i].WordHashes)
            shared += wordsOfFirst![word] > 0 ? 1 : 0;
        return shared;
    }

    private int ShareOfFirst(int shared) => TitleFeatures.Bucket(Math.Min(10, shared * 10 / distinctWordsOfFirst), TenthBounds);

    private static int SaysMore(ulong[] longer, ulong[] shorter) => EndsIn(longer, shorter) ? 1 : BeginsWith(longer, shorter) ? 2 : 0;

    private static bool BeginsWith(ulong[] words, ulong[] beginning) => HasAt(words, beginning, 0);

    private static bool EndsIn(ulong[] words, ulong[] end) => HasAt(words, end, words.Length - end.Length);

    private static bool HasAt(ulong[] words, ulong[] part, int start)
    {
        if (part.Length == 0 || part.Length >= words.Length)
            return false;
        for (int i = 0; i < part.Length; i++)
        {
            if (words[start + i] != part[i])
                return false;
        }
        return true;
    }
}
