namespace SeedGen.Text;

/// <summary>The features of the lines above one page's text, which <see cref="TitleWeights"/> weighs.</summary>
internal sealed class TitleFeatures
{
    private const int LongestHeadline = 40;
    private const int LongestKey = 400;
    private const int ShortestKey = 8;
    private const int FewestWordsOfPageTitle = 4;
    private const int LongestPageTitle = 50;
    private const int LongestTitleInText = 25;
    private const int ShortestSentence = 8;

    /// <summary>How many lines up and down a title is looked for again, besides the page's first line; keeps the search linear.</summary>
    private const int Near = 8;

    private static readonly int[] WordBounds = [2, 3, 4, 5, 6, 8, 10, 13, 16, 20, 25, 31];
    private static readonly int[] CharacterBounds = [10, 20, 40, 80, 130];
    private static readonly int[] LinesToTextBounds = [1, 2, 3, 4, 6, 9, 14, 21, 41];
    private static readonly int[] LinesFromTopBounds = [1, 2, 3, 6, 11, 21, 51];
    private static readonly int[] HeightBounds = [1, 2, 4, 11];
    private static readonly int[] HeadlinesAboveBounds = [1, 2, 4, 9];
    private static readonly int[] HeadlinesBelowBounds = [1, 2, 3, 5, 9];
    private static readonly int[] TenthBounds = [1, 3, 5, 7, 9];

    private readonly Page page;
    private readonly int end;
    private readonly LineShape[] shapes;
    private readonly int[] headlinesBefore;
    private readonly Dictionary<ulong, int> timesInHead = [];
    private readonly HashSet<ulong> tailKeys = [];
    private readonly TextWords text;
    private readonly HashSet<ulong>? firstWords;
    private readonly int saidBelowFirst;
    private readonly int longest;
    private readonly int secondLongest;
    private readonly bool hasGaps;

    /// <param name="page">The page.</param>
    /// <param name="end">The index of the text's first line, as far as it is known.</param>
    /// <param name="count">How many of the page's first lines may be the title.</param>
    public TitleFeatures(Page page, int end, int count)
    {
        this.page = page;
        this.end = end;
        Count = count;
        shapes = new LineShape[Math.Min(page.Lines.Length, count + 3)];
        headlinesBefore = new int[count + 1];
        for (int i = 0; i < shapes.Length; i++)
        {
            shapes[i] = LineShapes.Read(page, i);
            hasGaps |= page[i].GapAfter > 0;
        }
        for (int i = 0; i < count; i++)
        {
            headlinesBefore[i + 1] = headlinesBefore[i] + (IsHeadline(i) ? 1 : 0);
            timesInHead[page[i].KeyHash] = timesInHead.TryGetValue(page[i].KeyHash, out int times) ? times + 1 : 1;
            if (i < end && IsHeadline(i) && page[i].Length > secondLongest && page[i].Length != longest)
                (longest, secondLongest) = (Math.Max(longest, page[i].Length), Math.Min(longest, page[i].Length));
        }
        for (int i = count; i < page.Lines.Length; i++)
        {
            if (page[i].Length <= LongestHeadline)
                tailKeys.Add(page[i].KeyHash);
        }
        text = new TextWords(page, end);
        if (IsPageTitle())
        {
            firstWords = [.. page[0].WordHashes];
            saidBelowFirst = SaidBelowFirst();
        }
    }

    /// <summary>How many values each feature has, in the order of <see cref="TitleFeature"/>.</summary>
    public static readonly int[] Sizes =
    [
        13, 6, 8, 5, 7, 6, 4,
        10, 8, 11, 5,
        14, 7, 6, 3, 4, 3, 4, 3,
        8, 5, 6,
        LineShapes.Count, LineShapes.Count, LineShapes.Count, LineShapes.Count, LineShapes.Count, 5, 6, 6, 4, 5, 6, 5,
    ];

    public int Count { get; }

    /// <summary>Whether line <paramref name="i"/> is weighed at all.</summary>
    public bool IsCandidate(int i)
    {
        LineFacts line = page[i];
        if (line.Length is 0 or > LongestHeadline || line.Key.Length > LongestKey)
            return false;
        if (LabelReader.Read(line.Line) is { Field: not (LabelField.Title or LabelField.Subtitle or LabelField.Text) } || IsBreadcrumb(i))
            return false;
        return i < end || (line.Length <= LongestTitleInText && !(EndsInFullStop(line) && line.Length >= ShortestSentence));
    }

    /// <summary>Sets <paramref name="values"/>, one a feature, to what line <paramref name="i"/> has.</summary>
    public void Read(int i, int[] values)
    {
        ReadLine(i);
        ReadPlace(i);
        ReadSaid(i);
        ReadText(i);
        ReadNeighbors(i);

        void ReadLine(int i)
        {
            LineFacts line = page[i];
            Set(TitleFeature.Words, Bucket(line.Length, WordBounds));
            Set(TitleFeature.Characters, Bucket(line.Text.Length, CharacterBounds));
            Set(TitleFeature.Capitals, Capitals(line));
            Set(TitleFeature.Start, Start(line));
            Set(TitleFeature.End, End(line));
            Set(TitleFeature.Form, Form(line));
            Set(TitleFeature.Evidence, page.Seen(i) is not { } seen ? 0 : !seen.IsStrong ? 1 : line.Length <= 4 ? 2 : 3);
        }

        void ReadPlace(int i)
        {
            Set(TitleFeature.LinesToText, Bucket(end - i, LinesToTextBounds));
            Set(TitleFeature.LinesFromTop, Bucket(i, LinesFromTopBounds));
            Set(TitleFeature.HeightOfHead, HeightOfHead(i));
            Set(TitleFeature.Gaps, !hasGaps ? 0 : 1 + (page[i].GapBefore > 0 ? 2 : 0) + (page[i].GapAfter > 0 ? 1 : 0));
        }

        void ReadSaid(int i)
        {
            int shared = 0;
            foreach (ulong word in firstWords is null ? [] : page[i].WordHashes)
                shared += firstWords!.Contains(word) ? 1 : 0;
            Set(TitleFeature.SaidByFirst, SaidByFirst(i, shared));
            Set(TitleFeature.ShareOfFirst, i == 0 || firstWords is null ? 0 : 1 + Bucket(Math.Min(10, shared * 10 / firstWords.Count), TenthBounds));
            Set(TitleFeature.SaidBelowFirst, i > 0 ? 0 : 1 + saidBelowFirst);
            Set(TitleFeature.SaidAbove, i == 0 ? 0 : page[i - 1].KeyHash == page[i].KeyHash ? 1 : 2);
            (int saidNear, int saysNear) = ReadNear(i);
            Set(TitleFeature.SaidNear, saidNear);
            Set(TitleFeature.SaysNear, saysNear);
            Set(TitleFeature.TimesInHead, Math.Min(3, timesInHead[page[i].KeyHash] - 1));
            Set(TitleFeature.InTail, !tailKeys.Contains(page[i].KeyHash) ? 0 : page[i].Length > 3 ? 1 : 2);
        }

        void ReadText(int i)
        {
            (int all, int found, int topics, int lead) = text.Count(page, i);
            Set(TitleFeature.WordsInText, Share(all, found));
            Set(TitleFeature.TopicWords, Math.Min(4, topics));
            Set(TitleFeature.LeadWords, Math.Min(5, lead));
        }

        void ReadNeighbors(int i)
        {
            Set(TitleFeature.Above, (int)Shape(i - 1));
            Set(TitleFeature.SecondAbove, (int)Shape(i - 2));
            Set(TitleFeature.Below, (int)Shape(i + 1));
            Set(TitleFeature.SecondBelow, (int)Shape(i + 2));
            Set(TitleFeature.ThirdBelow, (int)Shape(i + 3));
            Set(TitleFeature.ShortNeighbors, Short(i - 2) + Short(i - 1) + Short(i + 1) + Short(i + 2));
            Set(TitleFeature.BylineBelow, LinesDownTo(LineShape.Byline, i));
            Set(TitleFeature.DateBelow, LinesDownTo(LineShape.Date, i));
            Set(TitleFeature.Piece, Piece(i));
            Set(TitleFeature.HeadlinesAbove, Bucket(headlinesBefore[i], HeadlinesAboveBounds));
            Set(TitleFeature.HeadlinesBelow, Bucket(headlinesBefore[Math.Max(end, i + 1)] - headlinesBefore[i + 1], HeadlinesBelowBounds));
            Set(TitleFeature.RankOfLength, RankOfLength(i));
        }

        void Set(TitleFeature feature, int value) => values[(int)feature] = value;
    }

    /// <summary>Whether the first line can be the saved page's own title, which names the article and often the site.</summary>
    private bool IsPageTitle() =>
        page.Lines.Length > 0 && page[0].Length is >= FewestWordsOfPageTitle and <= LongestPageTitle && page[0].Key.Length <= LongestKey
        && shapes[0] is not (LineShape.Furniture or LineShape.Date or LineShape.Byline or LineShape.Caption);

    /// <summary>How many lines stand above the text, told apart for the first of them, and for a first that is alone and set apart.</summary>
    private int HeightOfHead(int i)
    {
        int height = Bucket(end, HeightBounds);
        return i > 0 ? height : end == 1 && page[0].GapAfter > 0 ? 2 * (HeightBounds.Length + 1) : HeightBounds.Length + 1 + height;
    }

    /// <summary>Whether line <paramref name="i"/> is the way from the home page to what a line near it says.</summary>
    private bool IsBreadcrumb(int i)
    {
        if (!BreadcrumbReader.BeginsAtHome(page[i].Line))
            return false;
        int last = Math.Min(Count, i + Near + 1);
        for (int j = Math.Max(0, i - Near); j < last; j++)
        {
            if (j != i && page[j].WordCount >= 3 && BreadcrumbReader.Read(page[i].Line, page[j].Key) is not null)
                return true;
        }
        return false;
    }

    private LineShape Shape(int i) => i < 0 || i >= shapes.Length ? LineShape.None : shapes[i];

    private int Short(int i) => Shape(i) == LineShape.Short ? 1 : 0;

    private bool IsHeadline(int i) => shapes[i] is LineShape.Headline || (shapes[i] == LineShape.Sentence && !EndsInFullStop(page[i]));

    private static bool EndsInFullStop(LineFacts line) => line.Text[line.Text.Length - 1] is '.' or '。';

    private static int Capitals(LineFacts line)
    {
        bool lower = false, upper = false;
        foreach (char c in line.Text)
        {
            lower |= char.IsLower(c);
            upper |= char.IsUpper(c);
        }
        if (!lower)
            return !upper ? 0 : line.Length <= 3 ? 1 : 2;
        if (line.StartsLower)
            return 3;
        return line.LowercaseShare switch { 0 => 4, < 0.3 => 5, < 0.6 => 6, _ => 7 };
    }

    private static int Start(LineFacts line) =>
        line.IsBullet ? 1 : line.Text[0] == '#' ? 2 : char.IsDigit(line.Text[0]) ? 3 : char.IsLetter(line.Text[0]) ? 0 : 4;

    private static int End(LineFacts line) => line.EndsCut ? 1 : line.Text[line.Text.Length - 1] switch
    {
        '.' or '。' => line.Length <= 6 ? 2 : 3,
        '?' or '？' => 4,
        '!' or '！' => 5,
        ':' or '：' or ',' or ';' => 6,
        _ => 0,
    };

    private static int Form(LineFacts line) =>
        line.IsDate ? 1 : line.IsByline ? 2 : line.IsCaption ? 3
        : CategoryReader.Read(line.Line).Count > 0 ? 4
        : SiteNameReader.Read(line.Line) is not null ? 5 : 0;

    /// <summary>How the page's first line, where that is a title with the site's name, says line <paramref name="i"/>.</summary>
    private int SaidByFirst(int i, int shared)
    {
        if (i == 0 || firstWords is null)
            return i == 0 ? 0 : 1;
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

    /// <summary>How the lines below the page's first line say it: not at all, whole, with more behind, its end, its beginning.</summary>
    private int SaidBelowFirst()
    {
        string first = page[0].Key;
        int most = 0;
        for (int i = 1; i < Count; i++)
        {
            string key = page[i].Key;
            if (page[i].Length < 3)
                continue;
            int said = key == first ? 1
                : first.StartsWith(key, StringComparison.Ordinal) ? 4
                : first.EndsWith(key, StringComparison.Ordinal) ? 3
                : key.StartsWith(first, StringComparison.Ordinal) ? 2 : 0;
            most = Math.Max(most, said);
        }
        return most;
    }

    /// <summary>
    /// How many lines near line <paramref name="i"/> say it with something in front or behind, as a breadcrumb does; and whether it is
    /// such a line itself, with something in front (1) or behind (2) of what a near line says.
    /// </summary>
    private (int Said, int Says) ReadNear(int i)
    {
        string key = page[i].Key;
        if (key.Length < ShortestKey)
            return (0, 0);
        int said = 0, says = 0, last = Math.Min(Count, i + Near + 1);
        for (int j = Math.Max(1, i - Near); j < last; j++)
        {
            string other = page[j].Key;
            if (other.Length > key.Length && other.Length < LongestKey && SaysMore(other, key) > 0)
                said++;
            else if (other.Length < key.Length && page[j].WordCount >= 3)
                says = Math.Max(says, SaysMore(key, other));
        }
        return (Math.Min(3, said + 1), says);
    }

    private static int SaysMore(string longer, string shorter) =>
        longer.EndsWith(shorter, StringComparison.Ordinal) ? 1 : longer.StartsWith(shorter, StringComparison.Ordinal) ? 2 : 0;

    private static int Share(int all, int found) =>
        all == 0 ? 0
        : found == 0 ? (all == 1 ? 1 : 2)
        : found * 4 <= all ? 3
        : found * 2 <= all ? 4
        : found * 4 <= all * 3 ? 5
        : found < all ? 6 : 7;

    /// <summary>How far below line <paramref name="i"/> the next line of <paramref name="shape"/> stands; 0 where none is near.</summary>
    private int LinesDownTo(LineShape shape, int i)
    {
        for (int lines = 1; lines <= Near; lines++)
        {
            if (Shape(i + lines) == shape)
                return lines <= 3 ? lines : lines <= 5 ? 4 : 5;
        }
        return 0;
    }

    /// <summary>Whether a link or a bold word tore line <paramref name="i"/> out of a paragraph: above it, below it, or both.</summary>
    private int Piece(int i)
    {
        LineFacts line = page[i];
        bool goesOn = i > 0 && line.GapBefore == 0 && page[i - 1] is { EndsSentence: false, Length: >= 3, LowercaseShare: > 0.5 };
        bool isOpen = line.GapAfter == 0 && i + 1 < page.Lines.Length && GoesOn(page[i + 1]);
        return (goesOn ? 1 : 0) + (isOpen ? 2 : 0);
    }

    private static bool GoesOn(LineFacts line) => line.StartsLower || ".,;:)]”’?!".IndexOf(line.Text[0]) >= 0;

    private int RankOfLength(int i) =>
        !IsHeadline(i) ? 0
        : page[i].Length >= longest ? 1
        : page[i].Length >= secondLongest ? 2
        : page[i].Length * 2 >= longest ? 3 : 4;

    /// <summary>How many of <paramref name="bounds"/> the value reaches.</summary>
    private static int Bucket(int value, int[] bounds)
    {
        int bucket = 0;
        while (bucket < bounds.Length && value >= bounds[bucket])
            bucket++;
        return bucket;
    }
}
