namespace SeedGen.Text;

/// <summary>Runs every rule that one article is enough for.</summary>
public static class ArticleChecker
{
    /// <summary>The findings of all rules in <paramref name="article"/>, by place and then by rule, but for those that a comment in it
    /// silences.</summary>
    /// <param name="article">The article.</param>
    /// <param name="options">What is set about checking; null for the defaults.</param>
    /// <param name="encoding">What is known of the bytes that the article was read from.</param>
    public static IReadOnlyList<Finding> Check(
        ParsedArticle article, CheckOptions? options = null, SourceEncoding encoding = default) =>
        Check(new CheckedArticle(article, options ?? CheckOptions.Default, encoding));

    private static Finding[] Check(CheckedArticle article)
    {
        List<Finding> findings = [];
        foreach (Rule rule in RuleTable.All)
        {
            if (article.Options.SeverityOf(rule) == Severity.None)
                continue;
            foreach (Finding finding in rule.Check(article))
            {
                if (!article.Options.Allow(finding, article.Source) && !article.Suppressions.Silence(finding))
                    findings.Add(finding);
            }
        }
        return [.. findings.OrderBy(finding => finding.Span.Start).ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)];
    }
}
