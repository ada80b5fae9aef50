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

    /// <summary>
    /// What strong evidence of furniture weighs beside the trees: they have seen too few lines of each kind to trust a recogniser as much
    /// as its precision deserves.
    /// </summary>
    private const int StrongEvidence = -2000;

    /// <summary>How likely every line of a page belongs to the article.</summary>
    /// <returns>For each line, in 1/1024 of a log-odds unit, positive for the article.</returns>
    public int[] Score(Page page)
    {
        FeatureTable table = TableOf(new PageShape(page), Trees.Ask);
        AddWords(table, page, Ngrams);
        return Score(page, table, Trees);
    }

    /// <summary>The same by a table that is filled already.</summary>
    public static int[] Score(Page page, FeatureTable table, ObliviousTrees trees)
    {
        int[] scores = trees.Sum(table);
        for (int i = 0; i < scores.Length; i++)
            scores[i] += page.IsFurniture(i) && !MayBeHeading(page, i) ? StrongEvidence : 0;
        return scores;
    }

    /// <summary>“Weather” or “Support” alone between two paragraphs may be their heading; “Advertisement” there never is.</summary>
    private static bool MayBeHeading(Page page, int i) =>
        page[i].WordCount == 1 && page.Seen(i)!.Kind is not (LineKind.Advertisement or LineKind.RelatedContent or LineKind.Subscription)
        && page[i].GapBefore > 0 && i > 0 && page[i - 1].EndsSentence
        && i + 1 < page.Lines.Length && page[i + 1].EndsSentence && !page.IsFurniture(i + 1);

    /// <summary>The columns of <see cref="LineFeatures"/>; that of the n-grams is to follow.</summary>
    /// <param name="shape">The page.</param>
    /// <param name="isAsked">Which columns will be asked for, by number; the others stay empty. Null for all.</param>
    public static FeatureTable TableOf(PageShape shape, Func<int, bool>? isAsked = null)
    {
        var table = new FeatureTable(shape.Lines);
        Feature[] features = LineFeatures.All;
        for (int column = 0; column < features.Length; column++)
        {
            if (isAsked is null || isAsked(column))
                features[column].Fill(shape, table.Add());
            else
                table.Skip();
        }
        return table;
    }

    /// <summary>Adds the column of what words say.</summary>
    public static void AddWords(FeatureTable table, Page page, Ngrams ngrams)
    {
        byte[] column = table.Add();
        uint[] hashes = new uint[Ngrams.MostHashes];
        for (int i = 0; i < table.Lines; i++)
            column[FeatureTable.Margin + i] = ngrams.Level(page[i], hashes);
    }
}
