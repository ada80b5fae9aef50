using SeedGen.Text;

namespace SeedGen.Training;

/// <summary>
/// Learns the trained labeller's model. What one step says of a page is learned without that page's group wherever the next step learns from
/// it: no step may rely on what the one before has by heart.
/// </summary>
internal sealed class LabelerLearner : ILearner
{
    /// <summary>The parts that groups are dealt into for that.</summary>
    private const int Parts = 4;

    private const int Seed = 1;

    private const string Words = "words", Neighbors = "neighbors", Excerpts = "excerpts";

    private static readonly ScoreCalibration Uncalibrated = new([-1, 1], [0, 65_535]);

    private static readonly BoostingOptions Options = new(Trees: 160, Depth: 6, Rate: 0.1, Shrinkage: 10, Seed);

    IReadOnlyList<string> ILearner.Parts { get; } = [Words, Neighbors, Excerpts, .. LineFeatures.All.Select(feature => feature.Part).Distinct()];

    public ILearnedModel Learn(IReadOnlyList<CorpusPage> pages, string? without = null)
    {
        LearningText[] texts = LearningTexts.Of(pages, excerpts: without != Excerpts);
        Dictionary<int, int> partOf = Fold.Deal(pages, Parts);
        int[] parts = [.. texts.Select(text => partOf[text.Head.Group])];

        Ngrams ngrams = LearnWords(texts, parts);
        var rows = new TrainingRows(texts, Subjects(without));
        // What a part is worth shows in labels: scores need not be calibrated for that, which takes most of the time.
        ScoreCalibration calibration = without is null ? Calibrate(texts, parts, rows) : Uncalibrated;
        return new Model(new LabelerModel(ngrams, Boosting.Learn(rows, _ => true, Options), calibration));
    }

    /// <summary>Adds the column of n-grams to each text, and returns those learned from all.</summary>
    private static Ngrams LearnWords(LearningText[] texts, int[] parts)
    {
        var learned = new Ngrams[Parts + 1];
        Parallel.For(0, Parts + 1, part => learned[part] = NgramLearning.Learn([.. texts.Where((_, i) => parts[i] != part)], Seed));
        foreach ((int i, LearningText text) in texts.Index())
            LabelerModel.AddWords(text.Table, text.Page, learned[parts[i]]);
        return learned[Parts];
    }

    private static ScoreCalibration Calibrate(LearningText[] texts, int[] parts, TrainingRows rows)
    {
        var lines = new List<(int Sum, bool IsArticle)>();
        for (int part = 0; part < Parts; part++)
        {
            ObliviousTrees trees = Boosting.Learn(rows, text => parts[text] != part, Options);
            foreach (LearningText text in texts.Where((text, i) => parts[i] == part && !text.IsExcerpt))
            {
                int[] sums = LabelerModel.Score(text.Page, text.Table, trees);
                lines.AddRange(sums.Select((sum, i) => (sum, text.IsArticle[i])).Where((_, i) => text.Weights[i] > 0));
            }
        }
        return CalibrationLearning.Learn(lines);
    }

    private static List<(int Column, int Offset)> Subjects(string? without)
    {
        var subjects = new List<(int Column, int Offset)>();
        foreach ((int column, Feature feature) in LineFeatures.All.Index())
        {
            if (feature.Part != without)
                Add(column, feature.Reach);
        }
        if (without != Words)
            Add(LabelerModel.NgramColumn, LabelerModel.NgramReach);
        return subjects;

        void Add(int column, int reach)
        {
            int farthest = without == Neighbors ? 0 : reach;
            for (int offset = -farthest; offset <= farthest; offset++)
                subjects.Add((column, offset));
        }
    }

    private sealed class Model(LabelerModel model) : ILearnedModel
    {
        public ILineLabeler Labeler { get; } = new TrainedLabeler(model);

        public byte[] ToBytes() => WeightsFile.Write(model);
    }
}
