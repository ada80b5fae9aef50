namespace SeedGen.Text;

/// <summary>Runs every rule that one article is enough for.</summary>
public static class ArticleChecker
{
    /// <summary>The findings of all rules in <paramref name="article"/>, by place and then by rule.</summary>
    public static IReadOnlyList<Finding> Check(ParsedArticle article) =>
        RuleTable.All
            .SelectMany(rule => rule.Check(article))
            .OrderBy(finding => finding.Span.Start)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .ToArray();
}
