namespace SeedGen.Text.Tests.Rules;

/// <summary>Applies what findings say is certain.</summary>
internal static class Repairs
{
    /// <summary>The text with every edit of the rule named <paramref name="rule"/>.</summary>
    public static string Fixed(this ParsedArticle article, string rule)
    {
        string text = article.Source;
        IEnumerable<TextEdit> edits = ArticleChecker.Check(article)
            .Where(finding => finding.Rule.Name == rule)
            .SelectMany(finding => finding.Edits)
            .OrderByDescending(edit => edit.Span.Start);
        foreach (TextEdit edit in edits)
            text = text[..edit.Span.Start] + edit.NewText + text[edit.Span.End..];
        return text;
    }
}
