using SeedGen.Text;

namespace SeedGen.Training;

/// <summary>Learns the weights that tell two words without a space from one.</summary>
/// <remarks>Logistic regression over the places of all examples, by Adam from zero over all places at once, so that two runs agree.</remarks>
internal static class SplitTrainer
{
    private const int Steps = 400;
    private const double Rate = 0.05;
    private const double Regularization = 1e-4;
    private const double Momentum = 0.9;
    private const double Smoothing = 0.99;
    private const double Tiny = 1e-8;

    public static int[] Train(IEnumerable<SplitExample> examples)
    {
        SplitPlace[] places = [.. examples.SelectMany(example => example.Places().Where(place => place.IsRight || example.At is null))];
        double[] weights = new double[WordSplit.Sizes.Sum()], slope = new double[weights.Length];
        double[] mean = new double[weights.Length], square = new double[weights.Length];
        for (int step = 1; step <= Steps; step++)
        {
            Array.Clear(slope);
            foreach (SplitPlace place in places)
            {
                double error = (place.IsRight ? 1 : 0) - (1 / (1 + Math.Exp(-place.Weights.Sum(weight => weights[weight]))));
                foreach (int weight in place.Weights)
                    slope[weight] += error;
            }
            for (int i = 0; i < weights.Length; i++)
            {
                double gradient = (slope[i] / places.Length) - (Regularization * weights[i]);
                mean[i] = (Momentum * mean[i]) + ((1 - Momentum) * gradient);
                square[i] = (Smoothing * square[i]) + ((1 - Smoothing) * gradient * gradient);
                double unbiased = mean[i] / (1 - Math.Pow(Momentum, step));
                weights[i] += Rate * unbiased / (Math.Sqrt(square[i] / (1 - Math.Pow(Smoothing, step))) + Tiny);
            }
        }
        return [.. weights.Select(weight => (int)Math.Round(weight * SplitWeights.Unit))];
    }
}
