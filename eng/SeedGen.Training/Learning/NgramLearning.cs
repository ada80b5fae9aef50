using SeedGen.Text;

namespace SeedGen.Training;

/// <summary>
/// Learns what words and pairs of words say: logistic regression over a line's n-grams, each divided by the root of their number, by
/// AdaGrad (Duchi and others, 2011).
/// </summary>
internal static class NgramLearning
{
    /// <summary>An n-gram of fewer groups of pages is the words of one site.</summary>
    private const int FewestGroups = 4;

    /// <summary>The heaviest n-grams that are kept: what is lighter adds size and little else.</summary>
    private const int Most = 8_000;

    private const int Passes = 3;
    private const float Step = 0.3f;
    private const float Decay = 1e-4f;
    private const float Calm = 1e-3f;

    /// <summary>Sixteenths of a log-odds unit are what a byte holds of a weight.</summary>
    private const float Unit = 16;

    public static Ngrams Learn(IReadOnlyList<LearningText> texts, int seed)
    {
        Dictionary<uint, int> numbers = Number(texts);
        Example[] examples = [.. texts.SelectMany(text => Examples(text, numbers))];
        float[] weights = Fit(examples, numbers.Count, new Draws(seed));
        return new Ngrams(numbers
            .OrderByDescending(ngram => MathF.Abs(weights[ngram.Value])).ThenBy(ngram => ngram.Key)
            .Take(Most)
            .ToDictionary(ngram => ngram.Key, ngram => (sbyte)Math.Clamp(MathF.Round(weights[ngram.Value] * Unit), -127, 127)));
    }

    /// <summary>Numbers the n-grams that stand in enough groups of pages.</summary>
    private static Dictionary<uint, int> Number(IEnumerable<LearningText> texts)
    {
        var groups = new Dictionary<uint, HashSet<int>>();
        foreach (LearningText text in texts)
        {
            foreach (uint ngram in text.Ngrams.SelectMany(line => line))
            {
                if (!groups.TryGetValue(ngram, out HashSet<int>? seen))
                    groups[ngram] = seen = [];
                if (seen.Count < FewestGroups)
                    seen.Add(text.Head.Group);
            }
        }
        return groups.Where(ngram => ngram.Value.Count >= FewestGroups).Select(ngram => ngram.Key).Order().Index()
            .ToDictionary(ngram => ngram.Item, ngram => ngram.Index);
    }

    private static IEnumerable<Example> Examples(LearningText text, Dictionary<uint, int> numbers) =>
        from i in Enumerable.Range(0, text.Weights.Count)
        where text.Weights[i] > 0
        let ngrams = text.Ngrams[i]
        select new Example(
            [.. ngrams.Where(numbers.ContainsKey).Select(ngram => numbers[ngram])], 1 / MathF.Sqrt(Math.Max(1, ngrams.Length)),
            text.IsArticle[i] ? 1 : 0, text.Weights[i]);

    private static float[] Fit(Example[] examples, int count, Draws draws)
    {
        float[] weights = new float[count], squares = new float[count];
        float bias = 0, biasSquares = 0, mean = examples.Select(example => example.Weight).DefaultIfEmpty(1).Average();
        for (int pass = 0; pass < Passes; pass++)
        {
            draws.Shuffle(examples);
            foreach (Example example in examples)
            {
                float sum = bias;
                foreach (int ngram in example.Ngrams)
                    sum += weights[ngram] * example.Value;
                float error = example.Weight / mean * (example.Target - (1 / (1 + MathF.Exp(-sum))));
                bias += Move(error, ref biasSquares);
                foreach (int ngram in example.Ngrams)
                    weights[ngram] += Move((error * example.Value) - (Decay * weights[ngram]), ref squares[ngram]);
            }
        }
        return weights;
    }

    private static float Move(float gradient, ref float squares)
    {
        squares += gradient * gradient;
        return Step * gradient / (MathF.Sqrt(squares) + Calm);
    }

    /// <summary>A line as the regression sees it.</summary>
    private readonly record struct Example(int[] Ngrams, float Value, float Target, float Weight);
}
