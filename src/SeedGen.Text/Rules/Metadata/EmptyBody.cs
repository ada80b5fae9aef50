using System.Globalization;

namespace SeedGen.Text;

/// <summary>SEED3002: nothing in the file is the article's text.</summary>
internal static class EmptyBody
{
    public static readonly Rule Rule = new(
        "SEED3002", nameof(EmptyBody), Severity.Warning,
        "The article has no text",
        "The article has no paragraph: {0}; write or paste its text under the title, or take the file out of the seeds",
        Check);

    private static IEnumerable<Finding> Check(CheckedArticle checkedArticle)
    {
        ParsedArticle article = checkedArticle.Article;
        if (!article.Paragraphs.Any())
            yield return new Finding(Rule, default(TextRange), WhatIsThere(article));
    }

    private static string WhatIsThere(ParsedArticle article)
    {
        int all = article.Lines.Count(line => !line.Line.IsBlank);
        int removed = article.Lines.Count(line => line.Kind.IsBoilerplate());
        if (all == 0)
            return "the file is empty";
        return string.Format(
            CultureInfo.InvariantCulture, "of {0} that {1} not blank, {2} taken for boilerplate and the rest for its head",
            all == 1 ? "the one line" : all + " lines",
            all == 1 ? "is" : "are",
            removed switch { 0 => "none is", 1 => "one is", _ => removed + " are" });
    }
}
