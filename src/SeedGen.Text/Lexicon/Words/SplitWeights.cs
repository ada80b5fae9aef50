namespace SeedGen.Text;

/// <summary>The weight of each value of each <see cref="SplitFeature"/>, in hundredths of a unit of log odds.</summary>
/// <remarks>Learned: <c>dotnet run --project eng/SeedGen.Training -- splits CORPUS --source FILE</c> rewrites the table in this file.</remarks>
internal static class SplitWeights
{
    /// <summary>What 1 is in the table's units.</summary>
    public const int Unit = 100;

    private static readonly int[] Values =
    [
        // PlaceOfFirst
        38, 105, 87, 104, 87, 113, 113, 84, 47, 27, -7, 9, -81, -115, -109,
        // PlaceOfSecond
        77, 64, 71, 62, 111, 104, 86, 80, 88, 22, 26, -21, -65, -93, -108,
        // CompoundsBegun
        128, 102, 84, 25, 3, -5, -81, -78, -206,
        // CompoundsEnded
        152, 77, 1, 24, -32, -83, -112, -118, -8,
        // WordsBegun
        113, 58, 34, 34, -19, -26, -56, 38, -9,
        // WordsEnded
        113, 79, 16, 36, -23, -2, -126, -30, 0,
        // LettersOfFirst
        51, -15, 12, 50, 101, 92, 115,
        // LettersOfSecond
        21, 2, 27, 58, 76, 98, 129,
        // EndingOfFirst
        67, 49, 89,
        // EndingOfSecond
        88, 9, 8, 77, 36, 7, -22,
        // Kinds
        85, 111, 128, 68, 33, 13, 119, -44, -112,
    ];

    public static int Of(int place) => Values[place];
}
