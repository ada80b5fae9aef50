namespace SeedGen.Text;

/// <summary>The weight of each value of each <see cref="TitleFeature"/>, in hundredths of a unit of log odds.</summary>
/// <remarks>Learned: <c>dotnet run --project eng/SeedGen.Training -- titles CORPUS --source FILE</c> rewrites the table in this file.</remarks>
internal static class TitleWeights
{
    /// <summary>What 1 is in the table's units.</summary>
    public const int Unit = 100;

    private const int FirstOfWords = (int)TitleFeatures.FirstOfWords;

    private static readonly int[] Values =
    [
        // Words
        -81, -48, 31, 74, 10, -8, 19, 49, 57, 8, -92, 40, -33,
        // Characters
        -73, -7, 74, 107, -22, -111,
        // Start
        -50, 61, -8, 48, -34,
        // End
        65, 76, -46, -104, 28, 1, -3,
        // Evidence
        39, 18, -64, 27,
        // LinesToText
        -178, 72, 78, 76, 36, 10, 46, 3, -40, -81,
        // LinesToBody
        -45, 20, 54, 13, 47, 47, -4, -21, -5, -45, 48, -44, 12, 21, -39, -55, -10, 12, -30, 39,
        // LinesFromTop
        14, -24, -14, -25, 24, 10, -19, 51,
        // HeightOfHead
        -175, -8, 12, 87, 87, -1, 1, 17, -75, 79, -7,
        // Gaps
        45, -151, 43, -85, 155,
        // SaidAbove
        14, 95, -91,
        // Above
        14, 133, -21, 38, 15, 9, -25, -55, -15, -58, -19,
        // SecondAbove
        -7, 8, -41, 52, 8, -29, 10, 35, -72, 18, 38,
        // Below
        4, 59, -3, -20, 6, -30, 66, 41, -50, -47, -11,
        // SecondBelow
        -16, 27, 29, -26, -4, -19, -11, -18, 73, -6, -10,
        // ThirdBelow
        -92, 14, 36, 15, -8, -34, 0, -17, 72, 11, 19,
        // ShortNeighbors
        -10, 7, 7, 46, -34,
        // BesideHeadlines
        40, -25, 41, 77, 62, -15, -62, -63, 23, 48, -38, 10, -71, 49, 8, 13, -4, 5, -27, -14, 56, -25, -1, -16, -55,
        // NearHeadlines
        64, 23, 2, 56, 20, 37, -35, -29, -2, -1, 28, -10, -88, -50, 14, 31, -15, -54, -18, -16, 61, -27, 19, 56, -48,
        // BylineBelow
        -35, -3, 24, 36, 17, -22,
        // DateBelow
        -124, 59, 33, 47, 31, -14,
        // Piece
        18, -21, 46, -25,
        // HeadlinesAbove
        64, 32, -6, -31, -46,
        // HeadlinesBelow
        20, 16, -1, 25, -19, -26,
        // RankOfLength
        -71, 20, 54, 28, 18,
        // Capitals
        21, -38, -31, -47, 31, 63, 17, -29,
        // Form
        115, -42, -18, 44, -8, -78,
        // SaidByFirst
        14, -48, 0, 59, 92, 135, 11, 24, 24, -43, -74, -28, -27, -127,
        // ShareOfFirst
        -24, -102, -48, 40, 46, 54, 77,
        // SaidBelowFirst
        1, 21, -7, -23, -51, 72,
        // MostOfFirst
        1, 14, -111, -24, -50, 90, 122, -10, 8, -7, -23, 3, 4,
        // SaidNear
        -22, -43, 28, 62,
        // SaysNear
        -15, -39, 71,
        // TimesInHead
        -7, 29, 28, -32,
        // InTail
        14, 70, -67,
        // WordsInText
        11, -62, -39, -29, -11, 16, 52, 71,
        // TopicWords
        -75, -38, 23, 47, 64,
        // LeadWords
        -119, -70, 23, 36, 57, 124,
    ];

    /// <summary>Where the weights of each feature begin.</summary>
    private static readonly int[] Starts = Accumulate(TitleFeatures.Sizes);

    /// <summary>How many weights there are.</summary>
    public static int Count => Values.Length;

    /// <summary>The place in the table of the weight of a feature's value.</summary>
    public static int PlaceOf(int feature, int value) => Starts[feature] + value;

    /// <summary>
    /// The sum of the weights of what a line's and its neighbors' look say. With that of its words (<see cref="ScoreOfWords"/>) it is
    /// greater than 0 where the line rather is the title than the text has none.
    /// </summary>
    public static int ScoreOfForm(int[] values) => Score(values, 0, FirstOfWords);

    /// <summary>The sum of the weights of the other features.</summary>
    public static int ScoreOfWords(int[] values) => Score(values, FirstOfWords, values.Length);

    /// <summary>The most that <see cref="ScoreOfWords"/> can be.</summary>
    public static int MostOfWords() => Enumerable.Range(FirstOfWords, TitleFeatures.Sizes.Length - FirstOfWords)
        .Sum(feature => Enumerable.Range(0, TitleFeatures.Sizes[feature]).Max(value => WeightOf(feature, value)));

    private static int Score(int[] values, int first, int end)
    {
        int score = 0;
        for (int feature = first; feature < end; feature++)
            score += WeightOf(feature, values[feature]);
        return score;
    }

    /// <summary>The weight of a feature's value.</summary>
    public static int WeightOf(int feature, int value) => Values[PlaceOf(feature, value)];

    private static int[] Accumulate(int[] sizes)
    {
        int[] starts = new int[sizes.Length];
        for (int i = 1; i < sizes.Length; i++)
            starts[i] = starts[i - 1] + sizes[i - 1];
        return starts;
    }
}
