namespace SeedGen.Text;

/// <summary>Turns sums of evidence into probabilities: a line through learned points, level beyond the outermost.</summary>
/// <param name="sums">Rising sums, in 1/1024 of a log-odds unit.</param>
/// <param name="shares">The share of article lines at each, in 1/65,535; never falling.</param>
internal sealed class ScoreCalibration(int[] sums, int[] shares)
{
    private const int One = 65_535;

    public IReadOnlyList<int> Sums => sums;

    public IReadOnlyList<int> Shares => shares;

    /// <summary>The probability, from 0 to 1, that a line with this sum is boilerplate.</summary>
    public double Boilerplate(int sum) => (One - Share(sum)) / (double)One;

    private int Share(int sum)
    {
        int above = Array.BinarySearch(sums, sum);
        if (above < 0)
            above = ~above;
        if (above == 0)
            return shares[0];
        if (above == sums.Length)
            return shares[sums.Length - 1];
        long rise = shares[above] - shares[above - 1], run = sums[above] - sums[above - 1];
        return shares[above - 1] + (int)(rise * (sum - sums[above - 1]) / run);
    }
}
