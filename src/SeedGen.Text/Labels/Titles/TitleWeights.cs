namespace SeedGen.Text;

/// <summary>The weight of each value of each <see cref="TitleFeature"/>, in hundredths of a unit of log odds.</summary>
/// <remarks>Learned: <c>dotnet run --project eng/SeedGen.Training -- titles CORPUS</c> rewrites the table.</remarks>
internal static class TitleWeights
{
    /// <summary>What 1 is in the table's units.</summary>
    public const int Unit = 100;

    private static readonly int[] Values =
    [
        // Words
        -72, -57, 37, 89, -10, -5, 30, 64, 50, 0, -57, 5, -32,
        // Characters
        -73, 5, 76, 93, -46, -163,
        // Capitals
        22, -59, -13, -67, 21, 63, 22, -47,
        // Start
        -64, 103, -17, 48, -47,
        // End
        57, 128, -78, -121, 50, 24, -37,
        // Form
        138, -55, -28, 63, -13, -123,
        // Evidence
        90, 0, -93, -10,
        // LinesToText
        -106, 51, 97, 57, 52, 20, 24, -32, -50, -84,
        // LinesFromTop
        21, -44, -50, -44, 33, 21, -10, 84,
        // HeightOfHead
        -244, -16, 71, 120, 62, -14, 34, 34, -103, 43, 26,
        // Gaps
        72, -197, 73, -131, 173,
        // SaidByFirst
        21, -70, 0, 84, 156, 157, 16, 41, 34, -85, -86, -37, -58, -168,
        // ShareOfFirst
        -14, -114, -37, 73, 64, 59, 88,
        // SaidBelowFirst
        -10, -10, 4, -12, -61, 99,
        // SaidAbove
        21, 127, -108,
        // SaidNear
        -17, -36, 33, 71,
        // SaysNear
        6, -74, 89,
        // TimesInHead
        -2, 26, 33, -35,
        // InTail
        23, 78, -73,
        // WordsInText
        6, -87, -33, -36, -16, 24, 62, 78,
        // TopicWords
        -72, -33, 17, 46, 66,
        // LeadWords
        -130, -65, 28, 52, 67, 149,
        // Above
        21, 205, -44, 77, 33, -28, -67, -118, -21, -35, -12,
        // SecondAbove
        -8, 20, -54, 91, 31, -60, -20, 16, -53, 51, 17,
        // Below
        13, 62, -15, -42, -15, -53, 90, 56, -53, -55, 6,
        // SecondBelow
        -15, 45, 36, 3, -7, -57, -34, -36, 94, 22, -16,
        // ThirdBelow
        -123, -19, 42, 36, -12, -32, -5, -6, 124, -4, 33,
        // ShortNeighbors
        -33, 33, 14, 50, -31,
        // BylineBelow
        -53, -15, 30, 42, 26, -7,
        // DateBelow
        -151, 62, 53, 104, 60, -13,
        // Piece
        15, -20, 74, -49,
        // HeadlinesAbove
        85, 51, -12, -48, -96,
        // HeadlinesBelow
        5, 18, 4, -4, -7, 11,
        // RankOfLength
        -68, 22, 63, 44, 36,
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
