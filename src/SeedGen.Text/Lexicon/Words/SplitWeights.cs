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
        38, 104, 87, 104, 87, 113, 113, 84, 48, 28, -6, 5, -81, -112, -108,
        // PlaceOfSecond
        77, 64, 71, 62, 111, 105, 86, 81, 91, 22, 24, -22, -64, -92, -108,
        // CompoundsBegun
        126, 103, 85, 27, 4, -3, -79, -78, -205,
        // CompoundsEnded
        152, 76, 0, 24, -32, -81, -115, -118, -8,
        // WordsBegun
        113, 54, 35, 35, -19, -25, -56, 38, -9,
        // WordsEnded
        113, 80, 15, 34, -22, -2, -124, -30, 0,
        // LettersOfFirst
        51, -16, 10, 51, 102, 93, 115,
        // LettersOfSecond
        21, 2, 26, 59, 77, 99, 127,
        // EndingOfFirst
        67, 49, 89,
        // EndingOfSecond
        88, 9, 5, 78, 36, 7, -22,
        // Kinds
        85, 112, 128, 68, 34, 13, 119, -44, -112,
    ];

    public static int Of(int place) => Values[place];
}
