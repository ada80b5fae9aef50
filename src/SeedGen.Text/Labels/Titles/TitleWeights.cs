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
        -82, -50, 33, 76, 10, -9, 16, 49, 60, 13, -93, 39, -33,
        // Characters
        -74, -5, 75, 107, -24, -112,
        // Start
        -48, 58, -7, 48, -34,
        // End
        63, 76, -48, -101, 30, -1, -3,
        // Evidence
        37, 19, -63, 28,
        // LinesToText
        -169, 72, 78, 75, 32, 4, 35, 16, -35, -85,
        // LinesToBody
        -47, 19, 55, 14, 46, 49, -1, -27, -10, -39, 45, -29, -12, 23, -31, -40, -2, -3, -32, 37,
        // LinesFromTop
        14, -22, -13, -24, 24, 10, -20, 46,
        // HeightOfHead
        -178, -9, 10, 88, 91, -1, 0, 18, -74, 80, -8,
        // Gaps
        47, -150, 44, -88, 155,
        // SaidAbove
        14, 96, -92,
        // Above
        14, 132, -24, 39, 15, 7, -22, -54, -16, -55, -21,
        // SecondAbove
        -4, 11, -42, 55, 9, -32, 9, 31, -73, 16, 38,
        // Below
        4, 58, -4, -21, 6, -29, 69, 44, -52, -48, -12,
        // SecondBelow
        -16, 26, 29, -24, -5, -19, -12, -15, 64, -1, -10,
        // ThirdBelow
        -92, 11, 37, 16, -5, -31, 2, -18, 68, 10, 19,
        // ShortNeighbors
        -11, 8, 8, 45, -33,
        // BesideHeadlines
        39, -24, 37, 77, 58, -17, -62, -50, 25, 47, -40, 13, -68, 55, 4, 11, -5, 11, -26, -18, 53, -27, -2, -16, -57,
        // NearHeadlines
        62, 21, -2, 54, 18, 39, -35, -29, -3, 6, 28, -4, -84, -45, 13, 30, -14, -54, -18, -17, 56, -27, 15, 56, -48,
        // BylineBelow
        -38, -4, 23, 37, 18, -20,
        // DateBelow
        -125, 58, 32, 50, 32, -13,
        // Piece
        17, -23, 48, -26,
        // HeadlinesAbove
        64, 33, -8, -33, -45,
        // HeadlinesBelow
        26, 18, 1, 20, -20, -30,
        // RankOfLength
        -71, 23, 55, 26, 15,
        // Capitals
        22, -36, -30, -50, 32, 62, 17, -28,
        // Form
        118, -42, -17, 40, -8, -81,
        // SaidByFirst
        14, -48, 0, 59, 92, 136, 7, 25, 25, -45, -74, -29, -24, -128,
        // ShareOfFirst
        -24, -102, -48, 39, 47, 54, 77,
        // SaidBelowFirst
        0, 17, -5, -23, -51, 75,
        // MostOfFirst
        0, 14, -110, -24, -50, 91, 129, -9, 8, -7, -27, 6, -6,
        // SaidNear
        -22, -44, 29, 62,
        // SaysNear
        -13, -41, 71,
        // TimesInHead
        -9, 28, 26, -28,
        // InTail
        12, 70, -64,
        // WordsInText
        11, -64, -39, -27, -11, 17, 52, 72,
        // TopicWords
        -75, -41, 22, 48, 65,
        // LeadWords
        -119, -67, 24, 37, 56, 121,
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
