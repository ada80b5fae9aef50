using SeedGen.Text;

namespace SeedGen.Training;

/// <summary>Learns the weights of the title's features.</summary>
/// <remarks>
/// Listwise logistic regression: of a page's candidates and the answer “no title”, whose score is 0, the right ones are to have the
/// greatest share of the softmax. Adam over all pages at once, from zero and in the examples' order, so that two runs agree.
/// </remarks>
internal static class TitleTrainer
{
    private const int Steps = 300;
    private const double Regularization = 1e-3;

    /// <summary>A candidate that is as good as settled teaches nothing.</summary>
    private const double Settled = 1e-5;

    public static int[] Train(IEnumerable<TitleExample> examples) =>
        Round(Fit([.. examples.Select(TitleChoice.Read).Where(choice => choice.IsPossible && choice.Lines.Length > 0)]));

    /// <summary>In the units of <see cref="TitleWeights"/>.</summary>
    private static int[] Round(double[] weights) => [.. weights.Select(weight => (int)Math.Round(weight * TitleWeights.Unit))];

    private static double[] Fit(TitleChoice[] choices)
    {
        double total = choices.Sum(choice => choice.Example.Weight);
        var adam = new Adam(TitleFeatures.Sizes.Sum(), Regularization);
        double[] slope = new double[adam.Weights.Length];
        double[] scores = new double[choices.Max(choice => choice.Lines.Length)];
        for (int step = 1; step <= Steps; step++)
        {
            Array.Clear(slope);
            foreach (TitleChoice choice in choices)
                AddSlope(choice, adam.Weights, scores, slope);
            adam.Step(slope, total, RateOf(step));
        }
        return adam.Weights;
    }

    private static double RateOf(int step) => step < Steps * 0.6 ? 0.1 : step < Steps * 0.85 ? 0.03 : 0.01;

    /// <summary>Adds to <paramref name="slope"/> how the log-likelihood of the page's right answers changes with each weight.</summary>
    private static void AddSlope(TitleChoice choice, double[] weights, double[] scores, double[] slope)
    {
        double greatest = 0;
        for (int i = 0; i < choice.Lines.Length; i++)
        {
            scores[i] = choice.Score(i, weights);
            greatest = Math.Max(greatest, scores[i]);
        }
        double none = Math.Exp(-greatest), all = none, right = choice.Example.Title < 0 ? none : 0;
        for (int i = 0; i < choice.Lines.Length; i++)
        {
            scores[i] = Math.Exp(scores[i] - greatest);
            all += scores[i];
            right += choice.Right[i] ? scores[i] : 0;
        }
        for (int i = 0; i < choice.Lines.Length; i++)
        {
            double error = (choice.Right[i] ? scores[i] / right : 0) - (scores[i] / all);
            if (Math.Abs(error) < Settled)
                continue;
            foreach (int place in choice.PlacesOf(i))
                slope[place] += error * choice.Example.Weight;
        }
    }
}
