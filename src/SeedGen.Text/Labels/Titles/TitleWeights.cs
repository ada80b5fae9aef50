namespace SeedGen.Text;

/// <summary>The weight of each value of each <see cref="TitleFeature"/>, in hundredths of a unit of log odds.</summary>
/// <remarks>Learned: <c>dotnet run --project eng/SeedGen.Training -- titles CORPUS --source FILE</c> rewrites the table in this file.</remarks>
internal static class TitleWeights
{
    /// <summary>What 1 is in the table's units.</summary>
    public const int Unit = 100;

    private static readonly int[] Values =
    [
        // Words
        -71, -56, 39, 91, -11, -6, 29, 64, 47, -2, -59, 5, -32,
        // Characters
        -73, 5, 76, 93, -45, -163,
        // Capitals
        22, -59, -13, -67, 21, 62, 22, -47,
        // Start
        -64, 104, -17, 48, -47,
        // End
        56, 128, -78, -122, 49, 23, -38,
        // Form
        138, -55, -28, 65, -13, -125,
        // Evidence
        99, 0, -90, -28,
        // LinesToText
        -108, 52, 97, 58, 51, 20, 24, -32, -50, -84,
        // LinesFromTop
        21, -44, -51, -44, 34, 21, -10, 84,
        // HeightOfHead
        -244, -16, 71, 120, 62, -14, 34, 33, -103, 43, 26,
        // Gaps
        72, -197, 72, -132, 174,
        // SaidByFirst
        21, -70, 0, 83, 156, 158, 16, 40, 33, -86, -86, -37, -59, -168,
        // ShareOfFirst
        -14, -114, -37, 73, 63, 58, 90,
        // SaidBelowFirst
        -11, -11, 3, -13, -59, 98,
        // SaidAbove
        21, 127, -109,
        // SaidNear
        -17, -37, 34, 70,
        // SaysNear
        11, -85, 94,
        // TimesInHead
        -2, 26, 32, -36,
        // InTail
        22, 77, -73,
        // WordsInText
        5, -87, -34, -36, -17, 24, 61, 79,
        // TopicWords
        -72, -34, 16, 45, 66,
        // LeadWords
        -130, -65, 28, 52, 66, 148,
        // Above
        21, 203, -44, 75, 32, -29, -64, -117, -21, -35, -12,
        // SecondAbove
        -8, 24, -55, 91, 29, -61, -21, 16, -53, 50, 17,
        // Below
        13, 63, -15, -42, -15, -53, 89, 55, -53, -55, 6,
        // SecondBelow
        -15, 45, 36, 4, -7, -57, -34, -37, 94, 22, -16,
        // ThirdBelow
        -123, -19, 42, 36, -12, -32, -6, -6, 124, -6, 33,
        // ShortNeighbors
        -34, 33, 14, 50, -31,
        // BylineBelow
        -54, -15, 29, 41, 27, -7,
        // DateBelow
        -151, 63, 53, 104, 59, -13,
        // Piece
        12, -23, 70, -40,
        // HeadlinesAbove
        84, 51, -12, -47, -97,
        // HeadlinesBelow
        5, 17, 4, -4, -8, 11,
        // RankOfLength
        -71, 23, 65, 46, 37,
    ];

    /// <summary>Where the weights of each feature begin.</summary>
    private static readonly int[] Starts = Accumulate(TitleFeatures.Sizes);

    /// <summary>How many weights there are.</summary>
    public static int Count => Values.Length;

    /// <summary>The place in the table of the weight of a feature's value.</summary>
    public static int PlaceOf(int feature, int value) => Starts[feature] + value;

    /// <summary>
    /// The sum of the weights of a line's <paramref name="values"/>; greater than 0 where the line rather is the title than the text has
    /// none.
    /// </summary>
    public static int Score(int[] values)
    {
        int score = 0;
        for (int feature = 0; feature < values.Length; feature++)
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
