namespace SeedGen.Text;

/// <summary>What the trained labeler has learned of telling article from boilerplate; <see cref="WeightsFile"/> stores it.</summary>
/// <param name="Ngrams">What words say.</param>
/// <param name="Trees">What the words and <see cref="LineFeatures"/> of a line and its neighbors say together.</param>
/// <param name="Calibration">What the sums of <paramref name="Trees"/> are worth.</param>
internal sealed record LabelerModel(Ngrams Ngrams, ObliviousTrees Trees, ScoreCalibration Calibration)
{
    /// <summary>The number of the column in which the trees find what <see cref="Ngrams"/> say of a line.</summary>
    public static int NgramColumn => LineFeatures.All.Length;

    /// <summary>How many lines up and down the trees may look at what words say.</summary>
    public const int NgramReach = 3;

    /// <summary>How likely every line of a page belongs to the article.</summary>
    /// <returns>For each line, in 1/1024 of a log-odds unit, positive for the article.</returns>
    public int[] Score(Page page)
    {
        FeatureTable table = TableOf(new PageShape(page));
        table.Add(i => Ngrams.Level(page[i]));
        return Trees.Sum(table);
    }

    /// <summary>The columns of <see cref="LineFeatures"/>; that of the n-grams is to follow.</summary>
    public static FeatureTable TableOf(PageShape shape)
    {
        var table = new FeatureTable(shape.Lines);
        foreach (Feature feature in LineFeatures.All)
            table.Add(i => (byte)feature.Value(shape, i));
        return table;
    }
}
