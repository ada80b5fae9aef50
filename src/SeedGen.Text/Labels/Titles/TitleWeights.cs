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
        -74, -46, 37, 75, 8, -9, 17, 43, 49, 13, -97, 41, -34,
        // Characters
        -76, -16, 73, 113, -24, -103,
        // Start
        -49, 57, -5, 45, -32,
        // End
        61, 77, -45, -108, 27, 4, 2,
        // Evidence
        43, 15, -67, 25,
        // LinesToText
        -179, 68, 80, 80, 42, 1, 47, 6, -41, -81,
        // LinesToBody
        -44, 26, 46, 6, 45, 48, -4, -22, -6, -44, 52, -52, 13, 20, -34, -50, -11, 15, -25, 36,
        // LinesFromTop
        14, -24, -12, -22, 21, 9, -20, 49,
        // HeightOfHead
        -173, -6, 8, 87, 85, -1, 3, 23, -76, 70, -3,
        // Gaps
        44, -151, 43, -84, 156,
        // SaidAbove
        14, 97, -93,
        // Above
        14, 134, -23, 38, 12, 13, -23, -57, -14, -60, -18,
        // SecondAbove
        -6, 6, -46, 54, 11, -34, 7, 30, -65, 24, 38,
        // Below
        4, 59, -2, -17, 6, -32, 65, 45, -50, -51, -14,
        // SecondBelow
        -17, 24, 29, -24, -2, -17, -11, -16, 64, -2, -10,
        // ThirdBelow
        -90, 12, 33, 16, -5, -29, 3, -21, 60, 15, 21,
        // ShortNeighbors
        -11, 6, 8, 49, -35,
        // BesideHeadlines
        41, -11, 35, 80, 60, -22, -51, -68, 23, 50, -41, 9, -68, 44, 10, 6, -8, 7, -26, -18, 53, -27, -1, -16, -46,
        // NearHeadlines
        67, 16, 0, 53, 20, 40, -40, -25, -3, -5, 34, -11, -86, -55, 21, 43, -16, -52, -8, -16, 46, -27, 19, 48, -48,
        // BylineBelow
        -34, -2, 25, 34, 16, -22,
        // DateBelow
        -122, 59, 32, 43, 33, -13,
        // Piece
        20, -20, 43, -26,
        // HeadlinesAbove
        64, 34, -5, -32, -49,
        // HeadlinesBelow
        20, 16, 1, 27, -22, -28,
        // RankOfLength
        -70, 17, 50, 30, 24,
        // Capitals
        23, -37, -29, -55, 32, 64, 21, -31,
        // Form
        121, -46, -18, 37, -7, -76,
        // SaidByFirst
        14, -48, 0, 62, 87, 134, 11, 23, 25, -44, -74, -27, -27, -126,
        // ShareOfFirst
        -24, -99, -50, 35, 41, 60, 78,
        // SaidBelowFirst
        0, 13, 3, -22, -53, 72,
        // MostOfFirst
        0, 17, -104, -26, -60, 88, 128, -13, 6, -5, -29, 9, 4,
        // SaidNear
        -27, -40, 29, 62,
        // SaysNear
        -16, -34, 66,
        // TimesInHead
        -8, 25, 30, -31,
        // InTail
        15, 72, -69,
        // WordsInText
        9, -65, -57, -33, -6, 31, 64, 68,
        // TopicWords
        -74, -43, 32, 25, 77,
        // LeadWords
        -110, -56, 26, 42, 46, 107,
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
