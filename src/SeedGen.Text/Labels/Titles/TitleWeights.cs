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
        -75, -46, 36, 74, 9, -8, 19, 45, 51, 7, -96, 41, -33,
        // Characters
        -76, -16, 73, 112, -22, -102,
        // Start
        -50, 61, -6, 44, -32,
        // End
        61, 76, -46, -107, 26, 1, 6,
        // Evidence
        43, 16, -65, 23,
        // LinesToText
        -179, 67, 79, 76, 42, 6, 46, 3, -41, -77,
        // LinesToBody
        -38, 25, 45, 7, 47, 48, -3, -17, -2, -51, 42, -49, 14, 20, -35, -55, -11, 14, -28, 43,
        // LinesFromTop
        14, -23, -10, -22, 20, 9, -21, 47,
        // HeightOfHead
        -179, -5, 9, 88, 89, -1, 2, 22, -76, 71, -3,
        // Gaps
        45, -151, 43, -84, 156,
        // SaidAbove
        14, 95, -91,
        // Above
        14, 136, -24, 38, 13, 13, -24, -58, -15, -61, -17,
        // SecondAbove
        -5, 6, -47, 53, 11, -35, 8, 32, -65, 23, 38,
        // Below
        4, 60, -3, -17, 6, -30, 65, 43, -49, -52, -13,
        // SecondBelow
        -17, 26, 31, -26, -3, -19, -11, -17, 65, -2, -9,
        // ThirdBelow
        -89, 11, 33, 16, -6, -30, 5, -16, 58, 15, 22,
        // ShortNeighbors
        -10, 5, 7, 48, -34,
        // BesideHeadlines
        43, -14, 38, 83, 61, -20, -58, -69, 23, 46, -40, 6, -68, 46, 13, 5, -8, 8, -26, -15, 54, -26, -1, -16, -50,
        // NearHeadlines
        65, 15, 1, 53, 21, 37, -39, -25, -3, -5, 34, -13, -87, -54, 23, 39, -16, -53, -8, -15, 60, -28, 15, 48, -49,
        // BylineBelow
        -34, -3, 27, 33, 14, -20,
        // DateBelow
        -125, 60, 34, 44, 32, -11,
        // Piece
        21, -19, 42, -27,
        // HeadlinesAbove
        62, 33, -4, -30, -49,
        // HeadlinesBelow
        19, 13, -3, 28, -16, -26,
        // RankOfLength
        -71, 19, 52, 30, 22,
        // Capitals
        19, -37, -31, -52, 33, 64, 21, -29,
        // Form
        120, -46, -18, 39, -7, -76,
        // SaidByFirst
        14, -47, 0, 64, 88, 135, 11, 20, 24, -46, -74, -27, -27, -125,
        // ShareOfFirst
        -23, -99, -50, 35, 41, 56, 80,
        // SaidBelowFirst
        0, 15, 2, -21, -52, 70,
        // MostOfFirst
        0, 19, -105, -26, -58, 88, 125, -13, 7, -6, -28, 8, 5,
        // SaidNear
        -26, -41, 30, 62,
        // SaysNear
        -17, -35, 68,
        // TimesInHead
        -8, 26, 31, -33,
        // InTail
        15, 71, -68,
        // WordsInText
        11, -65, -58, -33, -5, 31, 64, 67,
        // TopicWords
        -76, -45, 34, 26, 77,
        // LeadWords
        -107, -57, 28, 41, 46, 102,
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
