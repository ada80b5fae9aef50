namespace SeedGen.Text;

/// <summary>All that the trained labeler has learned; <see cref="WeightsFile"/> stores it.</summary>
/// <param name="Ngrams">What words say.</param>
/// <param name="First">Reads the page by <see cref="LineFeatures"/> and words.</param>
/// <param name="Second">Reads it again, knowing what <paramref name="First"/> said of the lines around.</param>
/// <param name="Calibration">What the sums of <paramref name="Second"/> are worth.</param>
internal sealed record LabelerModel(Ngrams Ngrams, ObliviousTrees First, ObliviousTrees Second, Calibration Calibration)
{
    /// <summary>The number of the column in which the models find what <see cref="Ngrams"/> say of a line.</summary>
    public static int NgramColumn => LineFeatures.All.Length;

    /// <summary>The number of the first column of <see cref="ContextFeatures"/>.</summary>
    public static int FirstContextColumn => NgramColumn + 1;

    /// <summary>How likely every line of a page belongs to the article.</summary>
    /// <returns>For each line, in 1/1024 of a log-odds unit, positive for the article.</returns>
    public int[] Score(Page page)
    {
        var shape = new PageShape(page);
        FeatureTable table = LineTable(shape);
        table.Add(LevelOfWords);
        table.AddContext(new ScoreContext(shape, First.Sum(table)));
        return Second.Sum(table);

        byte LevelOfWords(int i) => Ngrams.Level(page[i]);
    }

    /// <summary>The columns of <see cref="LineFeatures"/>.</summary>
    public static FeatureTable LineTable(PageShape shape)
    {
        var table = new FeatureTable(shape.Lines);
        foreach (Feature<PageShape> feature in LineFeatures.All)
            table.Add(i => (byte)feature.Value(shape, i));
        return table;
    }
}
