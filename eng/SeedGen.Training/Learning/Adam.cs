namespace SeedGen.Training;

/// <summary>Climbs to the weights of the greatest likelihood, from zero (Kingma and Ba, 2015).</summary>
/// <param name="weights">How many weights there are.</param>
/// <param name="regularization">What a weight costs, times the weight.</param>
internal sealed class Adam(int weights, double regularization)
{
    private const double Momentum = 0.9, Smoothing = 0.99, Tiny = 1e-8;

    private readonly double[] mean = new double[weights], square = new double[weights];
    private int step;

    /// <summary>The weights as they are after the last step.</summary>
    public double[] Weights { get; } = new double[weights];

    /// <summary>Goes a step up.</summary>
    /// <param name="slope">How the log-likelihood of all examples changes with each weight.</param>
    /// <param name="examples">How many they are, or what they weigh.</param>
    /// <param name="rate">How far.</param>
    public void Step(double[] slope, double examples, double rate)
    {
        step++;
        for (int i = 0; i < Weights.Length; i++)
        {
            double gradient = (slope[i] / examples) - (regularization * Weights[i]);
            mean[i] = (Momentum * mean[i]) + ((1 - Momentum) * gradient);
            square[i] = (Smoothing * square[i]) + ((1 - Smoothing) * gradient * gradient);
            double unbiased = mean[i] / (1 - Math.Pow(Momentum, step));
            Weights[i] += rate * unbiased / (Math.Sqrt(square[i] / (1 - Math.Pow(Smoothing, step))) + Tiny);
        }
    }
}
