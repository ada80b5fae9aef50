using System.Globalization;

namespace SeedGen.Text;

/// <summary>SEED3012: a ratio of the text is one that corpora of good prose are filtered by.</summary>
internal static class LowQuality
{
    public static readonly Rule Rule = new(
        "SEED3012", nameof(LowQuality), Severity.Suggestion,
        "The text is not like prose",
        "{0} {1}, {2} than the {3} of {4}; see whether it is the whole article and nothing else",
        Check);

    /// <summary>Ratios of a text of few words say nothing; that it is short, <see cref="VeryShort"/> says.</summary>
    private static IEnumerable<Finding> Check(CheckedArticle article)
    {
        if (article.Article.WordCount < VeryShort.FewestWords)
            yield break;
        var measures = new QualityMeasures(article.Article);
        foreach (QualityRatio ratio in QualityRatio.All)
        {
            if (ratio.Measure(measures) is not { } value || (ratio.IsMost ? value <= ratio.Threshold : value >= ratio.Threshold))
                continue;
            yield return new Finding(
                Rule, default(TextRange), ratio.What, Number(value), ratio.IsMost ? "more" : "less", Number(ratio.Threshold), ratio.Source);
        }
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
