namespace SeedGen.Training;

/// <summary>The arithmetic of precision and recall.</summary>
internal static class Ratio
{
    /// <summary><paramref name="part"/> of <paramref name="whole"/>; 0 of nothing.</summary>
    public static double Of(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    /// <summary>The harmonic mean; 0 where both are.</summary>
    public static double F1(double precision, double recall) =>
        precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
}
