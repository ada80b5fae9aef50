namespace SeedGen.Text;

/// <summary>A ratio of a document that a published filter has a threshold for.</summary>
/// <param name="What">What it is the ratio of, in words that a value fits behind.</param>
/// <param name="Source">The filter and its publication.</param>
/// <param name="Threshold">The last value that passes.</param>
/// <param name="IsMost">Whether more than the threshold fails; else less does.</param>
/// <param name="Measure">The value; null where the text has nothing to measure it on.</param>
internal sealed record QualityRatio(
    string What, string Source, double Threshold, bool IsMost, Func<QualityMeasures, double?> Measure)
{
    private const string Gopher = "Gopher (Rae et al. 2021)", FineWeb = "FineWeb (Penedo et al. 2024)";

    /// <summary>
    /// The document ratios of both. Of two thresholds for one ratio the stricter stands, with its source. Gopher's rules for the number of words
    /// are SEED3010 and SEED3011; its list of bad words it does not publish.
    /// </summary>
    public static QualityRatio[] All { get; } =
    [
        Least("the mean length of a word is", Gopher, 3, text => text.MeanWordLength),
        Most("the mean length of a word is", Gopher, 10, text => text.MeanWordLength),
        Most("the number of # and … for each word is", Gopher, 0.1, text => text.SymbolsPerWord),
        Most("the share of lines that begin with a bullet is", Gopher, 0.9, text => text.BulletLines),
        Most("the share of lines that end in … is", Gopher, 0.3, text => text.CutLines),
        Least("the share of words with a letter is", Gopher, 0.8, text => text.WordsWithLetter),
        Least("the number of the words the, be, to, of, and, that, have, with that it has is", Gopher, 2, text => text.CommonEnglishWords),
        Least("the share of lines that end in punctuation is", FineWeb, 0.12, text => text.EndedLines),
        Most("the share of lines of fewer than 30 characters is", FineWeb, 0.67, text => text.ShortLines),
        Most("the share of lines that stand there twice is", Gopher, 0.3, text => text.RepeatedLines),
        Most("the share of characters in lines that stand there twice is", FineWeb, 0.1, text => text.CharactersInRepeatedLines),
        Most("the share of characters in the commonest run of 2 words is", Gopher, 0.20, text => text.InRuns(2)),
        Most("the share of characters in the commonest run of 3 words is", Gopher, 0.18, text => text.InRuns(3)),
        Most("the share of characters in the commonest run of 4 words is", Gopher, 0.16, text => text.InRuns(4)),
        Most("the share of characters in repeated runs of 5 words is", Gopher, 0.15, text => text.InRuns(5)),
        Most("the share of characters in repeated runs of 6 words is", Gopher, 0.14, text => text.InRuns(6)),
        Most("the share of characters in repeated runs of 7 words is", Gopher, 0.13, text => text.InRuns(7)),
        Most("the share of characters in repeated runs of 8 words is", Gopher, 0.12, text => text.InRuns(8)),
        Most("the share of characters in repeated runs of 9 words is", Gopher, 0.11, text => text.InRuns(9)),
        Most("the share of characters in repeated runs of 10 words is", Gopher, 0.10, text => text.InRuns(10)),
    ];

    private static QualityRatio Most(string what, string source, double threshold, Func<QualityMeasures, double?> measure) =>
        new(what, source, threshold, IsMost: true, measure);

    private static QualityRatio Least(string what, string source, double threshold, Func<QualityMeasures, double?> measure) =>
        new(what, source, threshold, IsMost: false, measure);
}
