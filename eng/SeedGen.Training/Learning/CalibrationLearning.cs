using SeedGen.Text;

namespace SeedGen.Training;

/// <summary>
/// Learns what sums are worth by isotonic regression: the share of article lines may not fall as sums rise (pool adjacent violators, Ayer
/// and others, 1955). Every line counts the same.
/// </summary>
internal static class CalibrationLearning
{
    private const int Points = 40;
    private const int One = 65_535;

    /// <param name="lines">Sums, by a model that has not learned from the line's page, and whether the line belongs to the article.</param>
    public static ScoreCalibration Learn(IEnumerable<(int Sum, bool IsArticle)> lines)
    {
        (int Sum, bool IsArticle)[] sorted = [.. lines.OrderBy(line => line.Sum)];
        var pools = new List<Pool>();
        foreach ((int Sum, bool IsArticle)[] part in sorted.Chunk(Math.Max(1, sorted.Length / Points)))
        {
            pools.Add(new Pool(part.Sum(line => (double)line.Sum), part.Count(line => line.IsArticle), part.Length));
            while (pools.Count > 1 && pools[^2].Share >= pools[^1].Share)
            {
                Pool last = pools[^1];
                pools.RemoveAt(pools.Count - 1);
                pools[^1] = pools[^1].With(last);
            }
        }
        Pool[] rising = [.. pools.DistinctBy(pool => pool.Mean)];
        return new ScoreCalibration([.. rising.Select(pool => pool.Mean)], [.. rising.Select(pool => (int)Math.Round(pool.Share * One))]);
    }

    private readonly record struct Pool(double Sum, int Article, int Count)
    {
        public int Mean => (int)Math.Round(Sum / Count);

        /// <summary>With one line of each kind more than there are: nothing is ever certain.</summary>
        public double Share => (Article + 0.5) / (Count + 1);

        public Pool With(Pool other) => new(Sum + other.Sum, Article + other.Article, Count + other.Count);
    }
}
