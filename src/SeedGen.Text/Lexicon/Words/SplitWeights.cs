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
        74, 175, 169, 103, 134, 121, 111, 74, 28, 4, -28, -20, -108, -139, -132,
        // PlaceOfSecond
        134, 110, 141, 102, 116, 114, 93, 68, 73, -1, 5, -46, -86, -117, -134,
        // CompoundsBegun
        134, 131, 73, 14, -5, -5, -87, -87, -233,
        // CompoundsEnded
        164, 78, 4, 15, -43, -93, -145, -151, 16,
        // WordsBegun
        117, 53, 33, 36, -30, -18, -44, 32, -10,
        // WordsEnded
        114, 80, 22, 35, -25, 3, -123, -33, 0,
        // LettersOfFirst
        60, -15, 11, 49, 99, 93, 119,
        // LettersOfSecond
        32, 4, 26, 54, 75, 97, 131,
        // EndingOfFirst
        44, 91, 130,
        // EndingOfSecond
        76, 32, 38, 58, 43, 29, -5,
    ];

    public static int Of(int place) => Values[place];
}
