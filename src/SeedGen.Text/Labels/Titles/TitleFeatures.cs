namespace SeedGen.Text;

/// <summary>The features of the lines above one page's text, which <see cref="TitleWeights"/> weighs.</summary>
internal sealed class TitleFeatures
{
    private const int LongestHeadline = 40;
    private const int FewestWordsOfPageTitle = 4;
    private const int LongestPageTitle = 50;
    private const int LongestTitleInText = 25;
    private const int ShortestSentence = 8;
    private const int MostWordsOfCategory = 8;

    /// <summary>The values of <see cref="Headline"/>.</summary>
    private const int Headlines = 5;

    /// <summary>The values of <see cref="TitleEchoes.MostOfFirst"/>.</summary>
    private const int MostShares = 6;

    /// <summary>Of <see cref="Form"/>.</summary>
    private const int CarriesSiteName = 5;

    /// <summary>How far below the first paragraph a title is still looked for: where the text begins is a guess.</summary>
    private const int Beyond = 3;

    /// <summary>How many lines below the last candidate have a shape.</summary>
    private const int LinesBelow = 3;

    /// <summary>The text that weighs most begins so far below where it was taken to begin that it rather begins there.</summary>
    private const int InDoubt = 5;

    /// <summary>How many lines below a title its byline and date stand.</summary>
    private const int Near = 8;

    private static readonly int[] WordBounds = [2, 3, 4, 5, 6, 8, 10, 13, 16, 20, 25, 31];
    private static readonly int[] CharacterBounds = [10, 20, 40, 80, 130];
    private static readonly int[] LinesToTextBounds = [1, 2, 3, 4, 6, 9, 14, 21, 41];
    private static readonly int[] LinesFromTopBounds = [1, 2, 3, 6, 11, 21, 51];
    private static readonly int[] HeightBounds = [1, 2, 4, 11];
    private static readonly int[] HeadlinesAboveBounds = [1, 2, 4, 9];
    private static readonly int[] HeadlinesBelowBounds = [1, 2, 3, 5, 9];

    private readonly Page page;
    private readonly int end;
    private readonly LineShape[] shapes;
    private readonly int[] headlinesBefore;
    private readonly TitleEchoes echoes;
    private readonly TextWords text;
    private readonly int longest;
    private readonly int secondLongest;
    private readonly bool hasGaps;
    private readonly int body;

    /// <param name="page">The page.</param>
    /// <param name="end">The index of the text's first line, as far as it is known.</param>
    /// <param name="most">The most of the page's first lines that may be the title.</param>
    public TitleFeatures(Page page, int end, int most = int.MaxValue)
    {
        this.page = page;
        this.end = end;
        body = page.HeaviestRun.First;
        Count = Math.Min(most, Math.Min(page.Lines.Length, Math.Max(end, body) + Beyond));
        shapes = new LineShape[Math.Min(page.Lines.Length, Count + LinesBelow)];
        headlinesBefore = new int[Count + 1];
        for (int i = 0; i < shapes.Length; i++)
        {
            shapes[i] = LineShapes.Read(page, i);
            hasGaps |= page[i].GapAfter > 0;
        }
        for (int i = 0; i < Count; i++)
        {
            headlinesBefore[i + 1] = headlinesBefore[i] + (IsHeadline(i) ? 1 : 0);
            if (i < end && IsHeadline(i) && page[i].Length > secondLongest && page[i].Length != longest)
                (longest, secondLongest) = (Math.Max(longest, page[i].Length), Math.Min(longest, page[i].Length));
        }
        text = new TextWords(page, IsEndInDoubt ? body : end);
        echoes = new TitleEchoes(page, Count, IsPageTitle());
    }

    /// <summary>The first feature that takes more than the look of lines to read.</summary>
    public const TitleFeature FirstOfWords = TitleFeature.Capitals;

    /// <summary>How many values each feature has, in the order of <see cref="TitleFeature"/>.</summary>
    public static readonly int[] Sizes =
    [
        13, 6, 5, 7, 4,
        10, 20, 8, 11, 5, 3,
        LineShapes.Count, LineShapes.Count, LineShapes.Count, LineShapes.Count, LineShapes.Count,
        5, Headlines * Headlines, Headlines * Headlines, 6, 6, 4, 5, 6, 5,
        8, 6,
        14, 7, 6, 1 + (2 * MostShares), 4, 3, 4, 3,
        8, 5, 6,
    ];

    /// <summary>How many of the page's first lines may be its title: some below where its text begins, which is a guess.</summary>
    public int Count { get; }

    /// <summary>Whether line <paramref name="i"/> is weighed at all.</summary>
    public bool IsCandidate(int i)
    {
        LineFacts line = page[i];
        if (line.Length is 0 or > LongestHeadline || line.Text.Length > TitleEchoes.LongestLine)
            return false;
        if (LabelReader.Read(line.Line) is { Field: not (LabelField.Title or LabelField.Subtitle or LabelField.Text) })
            return false;
        if (echoes.IsBreadcrumb(i))
            return false;
        return i < end || (line.Length <= LongestTitleInText && !(EndsInFullStop(line) && line.Length >= ShortestSentence));
    }

    /// <summary>Sets <paramref name="values"/>, one a feature, to what line <paramref name="i"/> has.</summary>
    public void Read(int i, int[] values)
    {
        ReadForm(i, values);
        ReadWords(i, values);
    }

    /// <summary>Sets the <paramref name="values"/> before <see cref="FirstOfWords"/>, which say how line <paramref name="i"/> and its
    /// neighbors look.</summary>
    public void ReadForm(int i, int[] values)
    {
        LineFacts line = page[i];
        Set(TitleFeature.Words, Bucket(line.Length, WordBounds));
        Set(TitleFeature.Characters, Bucket(line.Text.Length, CharacterBounds));
        Set(TitleFeature.Start, Start(line));
        Set(TitleFeature.End, End(line));
        Set(TitleFeature.Evidence, page.Seen(i) is not { } seen ? 0 : !seen.IsStrong ? 1 : line.Length <= 4 ? 2 : 3);
        Set(TitleFeature.LinesToText, Bucket(end - i, LinesToTextBounds));
        Set(TitleFeature.LinesToBody, (IsEndInDoubt ? LinesToTextBounds.Length + 1 : 0) + Bucket(body - i, LinesToTextBounds));
        Set(TitleFeature.LinesFromTop, Bucket(i, LinesFromTopBounds));
        Set(TitleFeature.HeightOfHead, HeightOfHead(i));
        Set(TitleFeature.Gaps, !hasGaps ? 0 : 1 + (line.GapBefore > 0 ? 2 : 0) + (line.GapAfter > 0 ? 1 : 0));
        Set(TitleFeature.SaidAbove, i == 0 ? 0 : page[i - 1].KeyHash == line.KeyHash ? 1 : 2);
        ReadNeighbors();

        void ReadNeighbors()
        {
            Set(TitleFeature.Above, (int)Shape(i - 1));
            Set(TitleFeature.SecondAbove, (int)Shape(i - 2));
            Set(TitleFeature.Below, (int)Shape(i + 1));
            Set(TitleFeature.SecondBelow, (int)Shape(i + 2));
            Set(TitleFeature.ThirdBelow, (int)Shape(i + 3));
            Set(TitleFeature.ShortNeighbors, Short(i - 2) + Short(i - 1) + Short(i + 1) + Short(i + 2));
            Set(TitleFeature.BesideHeadlines, (Headline(i, i - 1) * Headlines) + Headline(i, i + 1));
            Set(TitleFeature.NearHeadlines, (Headline(i, i - 2) * Headlines) + Headline(i, i + 2));
            Set(TitleFeature.BylineBelow, LinesDownTo(LineShape.Byline, i));
            Set(TitleFeature.DateBelow, LinesDownTo(LineShape.Date, i));
            Set(TitleFeature.Piece, Piece(i));
            Set(TitleFeature.HeadlinesAbove, Bucket(headlinesBefore[i], HeadlinesAboveBounds));
            Set(TitleFeature.HeadlinesBelow, Bucket(headlinesBefore[Math.Max(end, i + 1)] - headlinesBefore[i + 1], HeadlinesBelowBounds));
            Set(TitleFeature.RankOfLength, RankOfLength(i));
        }

        void Set(TitleFeature feature, int value) => values[(int)feature] = value;
    }

    /// <summary>Sets the <paramref name="values"/> from <see cref="FirstOfWords"/> on, which take the words of line
    /// <paramref name="i"/>.</summary>
    public void ReadWords(int i, int[] values)
    {
        (int saidByFirst, int shareOfFirst) = echoes.OfFirst(i);
        (int saidNear, int saysNear) = echoes.Near(i);
        (int all, int found, int topics, int lead) = text.Count(page, i);
        int form = Form(page[i]);
        Set(TitleFeature.Capitals, Capitals(page[i]));
        Set(TitleFeature.Form, form);
        Set(TitleFeature.SaidByFirst, saidByFirst);
        Set(TitleFeature.ShareOfFirst, shareOfFirst);
        Set(TitleFeature.SaidBelowFirst, i > 0 ? 0 : 1 + echoes.BelowFirst);
        Set(TitleFeature.MostOfFirst, i > 0 ? 0 : 1 + echoes.MostOfFirst + (form == CarriesSiteName ? MostShares : 0));
        Set(TitleFeature.SaidNear, saidNear);
        Set(TitleFeature.SaysNear, saysNear);
        Set(TitleFeature.TimesInHead, echoes.TimesInHead(i));
        Set(TitleFeature.InTail, echoes.InTail(i));
        Set(TitleFeature.WordsInText, Share(all, found));
        Set(TitleFeature.TopicWords, Math.Min(4, topics));
        Set(TitleFeature.LeadWords, Math.Min(5, lead));

        void Set(TitleFeature feature, int value) => values[(int)feature] = value;
    }

    /// <summary>Whether the first line can be the saved page's own title, which names the article and often the site.</summary>
    private bool IsPageTitle() =>
        page.Lines.Length > 0 && page[0].Length is >= FewestWordsOfPageTitle and <= LongestPageTitle
        && page[0].Text.Length <= TitleEchoes.LongestLine
        && shapes[0] is not (LineShape.Furniture or LineShape.Date or LineShape.Byline or LineShape.Caption);

    /// <summary>How many lines stand above the text, told apart for the first of them, and for a first that is alone and set apart.</summary>
    private int HeightOfHead(int i)
    {
        int height = Bucket(end, HeightBounds);
        return i > 0 ? height : end == 1 && page[0].GapAfter > 0 ? 2 * (HeightBounds.Length + 1) : HeightBounds.Length + 1 + height;
    }

    /// <summary>Whether the page's text rather begins further down than it was taken to, as where a menu has teasers.</summary>
    private bool IsEndInDoubt => body > end + InDoubt;

    /// <summary>
    /// Of the line at <paramref name="other"/>, what it may be to line <paramref name="i"/> as kicker, title or subtitle: shorter (1), as
    /// long (2) or longer (3), a sentence (4), none of them (0).
    /// </summary>
    private int Headline(int i, int other)
    {
        LineShape shape = Shape(other);
        bool isHeadline = shape != LineShape.None && (IsHeadline(other) || (shape == LineShape.Short && page[other].Length > 2));
        if (!isHeadline)
            return shape is LineShape.Sentence or LineShape.Long ? 4 : 0;
        return page[other].Length * 3 < page[i].Length * 2 ? 1 : page[other].Length * 2 <= page[i].Length * 3 ? 2 : 3;
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
        : MayBeCategory(line) && CategoryReader.Read(line.Line).Count > 0 ? 4
        : MayCarrySiteName(line) && SiteNameReader.Read(line.Line) is not null ? CarriesSiteName : 0;

    /// <summary>Spares headlines the reading.</summary>
    private static bool MayBeCategory(LineFacts line) => line.WordCount <= MostWordsOfCategory && !line.EndsSentence && line.Digits == 0;

    private static bool MayCarrySiteName(LineFacts line) =>
        line.Separators > 0
        || line.Text.IndexOf(" - ", StringComparison.Ordinal) > 0
        || line.Text.IndexOf(" :: ", StringComparison.Ordinal) > 0;

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
    public static int Bucket(int value, int[] bounds)
    {
        int bucket = 0;
        while (bucket < bounds.Length && value >= bounds[bucket])
            bucket++;
        return bucket;
    }
}
