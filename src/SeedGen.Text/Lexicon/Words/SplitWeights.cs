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
        38, 105, 90, 104, 87, 113, 113, 83, 47, 27, -7, 9, -82, -115, -109,
        // PlaceOfSecond
        77, 64, 70, 62, 111, 104, 89, 80, 88, 22, 26, -21, -65, -93, -108,
        // CompoundsBegun
        128, 102, 84, 25, 3, -5, -80, -78, -206,
        // CompoundsEnded
        152, 75, 4, 25, -32, -83, -112, -118, -8,
        // WordsBegun
        113, 58, 34, 34, -19, -26, -56, 39, -8,
        // WordsEnded
        113, 79, 15, 36, -24, -1, -122, -30, 0,
        // LettersOfFirst
        51, -15, 12, 51, 101, 93, 115,
        // LettersOfSecond
        22, 2, 26, 58, 76, 98, 129,
        // EndingOfFirst
        67, 49, 89,
        // EndingOfSecond
        87, 12, 8, 76, 36, 7, -22,
        // Kinds
        89, 111, 127, 69, 32, 12, 120, -45, -112,
    ];

    public static int Of(int place) => Values[place];
}
