using System.Globalization;

namespace SeedGen.Text;

/// <summary>SEED3012: a ratio of the text is one that corpora of good prose are filtered by.</summary>
internal static class LowQuality
{
    public static readonly Rule Rule = new(
        "SEED3012", nameof(LowQuality), Severity.Suggestion,
        "The text is not like prose",
        "The text is not like prose: {0}; see whether it is the whole article and nothing else",
        Check);

    /// <summary>Ratios of a text of few words say nothing; that it is short, <see cref="VeryShort"/> says.</summary>
    private static IEnumerable<Finding> Check(CheckedArticle article)
    {
        if (article.Article.WordCount < VeryShort.FewestWords)
            yield break;
        var measures = new QualityMeasures(article);
        string[] failed = [.. QualityRatio.All.Select(ratio => Describe(ratio, ratio.Measure(measures))).OfType<string>()];
        if (failed.Length > 0)
            yield return new Finding(Rule, default(TextRange), string.Join(", ", failed));
    }

    /// <summary>What fails, by which threshold and whose; null where the ratio passes or there is nothing to measure.</summary>
    private static string? Describe(QualityRatio ratio, double? measured)
    {
        if (measured is not { } value || (ratio.IsMost ? value <= ratio.Threshold : value >= ratio.Threshold))
            return null;
        return ratio.What + " " + Number(value) + (ratio.IsMost ? ", more" : ", less") + " than the " + Number(ratio.Threshold)
            + " of " + ratio.Source;
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
