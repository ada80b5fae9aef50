using SeedGen.Text;

namespace SeedGen.Training;

/// <summary>
/// Gradient boosting (Friedman, 2001) of oblivious trees for the logistic loss, with Newton steps and histograms; each tree is fitted to
/// drawn rows and columns (stochastic gradient boosting, Friedman, 2002).
/// </summary>
internal sealed class Boosting
{
    private const double Unit = 1024;
    private const double GreatestLeaf = 4000;

    private readonly TrainingRows rows;
    private readonly int[] subset;
    private readonly BoostingOptions options;
    private readonly Draws draws;
    private readonly float[] sums;
    private readonly float[] gradients;
    private readonly float[] curvatures;

    private Boosting(TrainingRows rows, int[] subset, BoostingOptions options)
    {
        this.rows = rows;
        this.subset = subset;
        this.options = options;
        draws = new Draws(options.Seed);
        sums = new float[subset.Length];
        gradients = new float[subset.Length];
        curvatures = new float[subset.Length];
    }

    /// <summary>The trees that the rows of some texts teach.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="isLearned">By the index of a text, whether to learn from it.</param>
    /// <param name="options">How.</param>
    public static ObliviousTrees Learn(TrainingRows rows, Func<int, bool> isLearned, BoostingOptions options)
    {
        int[] subset = [.. Enumerable.Range(0, rows.Text.Length).Where(row => isLearned(rows.Text[row]))];
        return new Boosting(rows, subset, options).Learn();
    }

    private ObliviousTrees Learn()
    {
        double weight = subset.Sum(row => (double)rows.Weights[row]);
        int start = (int)Math.Round(Unit * Prior(weight));
        Array.Fill(sums, (float)(start / Unit));
        var questions = new List<Question>();
        var leaves = new List<short>();
        for (int tree = 0; tree < options.Trees; tree++)
        {
            Derive((float)(subset.Length / weight));
            (int Subject, int Bin)[] splits = ChooseSplits();
            byte[] leaf = LeavesOf(splits, subset);
            short[] values = Fill(leaf);
            for (int i = 0; i < subset.Length; i++)
                sums[i] += (float)(values[leaf[i]] / Unit);
            questions.AddRange(splits.Select(AsQuestion));
            leaves.AddRange(values);
        }
        return new ObliviousTrees(options.Depth, [.. questions], [.. leaves], start);
    }

    private double Prior(double weight)
    {
        double article = subset.Sum(row => rows.Targets[row] ? (double)rows.Weights[row] : 0);
        return article > 0 && article < weight ? Math.Log(article / (weight - article)) : 0;
    }

    private Question AsQuestion((int Subject, int Bin) split) => new(
        (byte)rows.Subjects[split.Subject].Column, (sbyte)rows.Subjects[split.Subject].Offset, rows.Edges(split.Subject)[split.Bin]);

    /// <summary>The first and second derivatives of the loss at the present sums.</summary>
    private void Derive(float scale)
    {
        for (int i = 0; i < subset.Length; i++)
        {
            float p = 1 / (1 + MathF.Exp(-sums[i])), weight = rows.Weights[subset[i]] * scale;
            gradients[i] = weight * ((rows.Targets[subset[i]] ? 1 : 0) - p);
            curvatures[i] = weight * p * (1 - p);
        }
    }

    /// <summary>The splits of one tree, level by level, each the one that gains most over all nodes of its level.</summary>
    private (int Subject, int Bin)[] ChooseSplits()
    {
        int[] sample = [.. Enumerable.Range(0, subset.Length).Where(_ => draws.Next() < options.RowShare)];
        int[] subjects = [.. Enumerable.Range(0, rows.Subjects.Count).Where(subject => rows.Edges(subject).Length > 0 && draws.Next() < options.ColumnShare)];
        var sampled = new Sample([.. sample.Select(i => subset[i])], [.. sample.Select(i => gradients[i])], [.. sample.Select(i => curvatures[i])]);
        byte[] nodes = new byte[sample.Length];
        var splits = new (int Subject, int Bin)[options.Depth];
        for (int level = 0; level < options.Depth; level++)
        {
            var gains = new (double Gain, int Bin)[subjects.Length];
            int count = 1 << level;
            Parallel.For(0, subjects.Length, i => gains[i] = BestSplit(subjects[i], sampled, nodes, count));
            int best = 0;
            for (int i = 1; i < gains.Length; i++)
            {
                if (gains[i].Gain > gains[best].Gain)
                    best = i;
            }
            splits[level] = (subjects[best], gains[best].Bin);
            Descend(nodes, rows.Bins(subjects[best]), gains[best].Bin, sampled.Rows);
        }
        return splits;
    }

    private (double Gain, int Bin) BestSplit(int subject, Sample sample, byte[] nodes, int count)
    {
        int binCount = rows.Edges(subject).Length + 1;
        float[] histogram = new float[count * binCount * 2];
        byte[] bins = rows.Bins(subject);
        for (int i = 0; i < nodes.Length; i++)
        {
            int at = ((nodes[i] * binCount) + bins[sample.Rows[i]]) * 2;
            histogram[at] += sample.Gradients[i];
            histogram[at + 1] += sample.Curvatures[i];
        }
        double[] gains = new double[binCount];
        for (int node = 0; node < count; node++)
            AddGains(histogram, node * binCount * 2, gains);
        int best = 0;
        for (int bin = 1; bin < binCount - 1; bin++)
        {
            if (gains[bin] > gains[best])
                best = bin;
        }
        return (gains[best], best);
    }

    /// <summary>Adds what a split behind each bin gains in one node.</summary>
    private void AddGains(float[] histogram, int first, double[] gains)
    {
        double gradient = 0, curvature = 0;
        for (int bin = 0; bin < gains.Length; bin++)
        {
            gradient += histogram[first + (2 * bin)];
            curvature += histogram[first + (2 * bin) + 1];
        }
        double left = 0, leftCurvature = 0;
        for (int bin = 0; bin < gains.Length - 1; bin++)
        {
            left += histogram[first + (2 * bin)];
            leftCurvature += histogram[first + (2 * bin) + 1];
            double right = gradient - left, rightCurvature = curvature - leftCurvature;
            gains[bin] += (left * left / (leftCurvature + options.Shrinkage)) + (right * right / (rightCurvature + options.Shrinkage));
        }
    }

    private byte[] LeavesOf((int Subject, int Bin)[] splits, int[] ofRows)
    {
        byte[] leaf = new byte[ofRows.Length];
        foreach ((int subject, int bin) in splits)
            Descend(leaf, rows.Bins(subject), bin, ofRows);
        return leaf;
    }

    private static void Descend(byte[] nodes, byte[] bins, int bin, int[] ofRows)
    {
        for (int i = 0; i < nodes.Length; i++)
            nodes[i] = (byte)((nodes[i] << 1) | (bins[ofRows[i]] > bin ? 1 : 0));
    }

    private short[] Fill(byte[] leaf)
    {
        double[] gradient = new double[1 << options.Depth], curvature = new double[1 << options.Depth];
        for (int i = 0; i < leaf.Length; i++)
        {
            gradient[leaf[i]] += gradients[i];
            curvature[leaf[i]] += curvatures[i];
        }
        return [.. gradient.Select((sum, i) => (short)Math.Clamp(
            Math.Round(Unit * options.Rate * sum / (curvature[i] + options.Shrinkage)), -GreatestLeaf, GreatestLeaf))];
    }

    /// <summary>The rows that a tree's questions are chosen by, with their derivatives.</summary>
    private sealed record Sample(int[] Rows, float[] Gradients, float[] Curvatures);
}
