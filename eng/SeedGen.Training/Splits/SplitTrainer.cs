using SeedGen.Text;

namespace SeedGen.Training;

/// <summary>Learns the weights that tell two words without a space from one.</summary>
/// <remarks>Logistic regression over the places of all examples, by Adam from zero over all places at once, so that two runs agree.</remarks>
internal static class SplitTrainer
{
    private const int Steps = 400;
    private const double Rate = 0.05;
    private const double Regularization = 1e-4;

    public static int[] Train(IEnumerable<SplitExample> examples)
    {
        SplitPlace[] places = [.. examples.SelectMany(example => example.Places().Where(place => place.IsRight || example.At is null))];
        var adam = new Adam(WordSplit.Sizes.Sum(), Regularization);
        double[] slope = new double[adam.Weights.Length];
        for (int step = 0; step < Steps; step++)
        {
            Array.Clear(slope);
            foreach (SplitPlace place in places)
            {
                double error = (place.IsRight ? 1 : 0) - (1 / (1 + Math.Exp(-place.Weights.Sum(weight => adam.Weights[weight]))));
                foreach (int weight in place.Weights)
                    slope[weight] += error;
            }
            adam.Step(slope, places.Length, Rate);
        }
        return [.. adam.Weights.Select(weight => (int)Math.Round(weight * SplitWeights.Unit))];
    }
}
