namespace SeedGen.Text;

/// <summary>SEED3007: a title line carries the name of the site it was saved from.</summary>
internal static class TitleCarriesSiteName
{
    public static readonly Rule Rule = new(
        "SEED3007", nameof(TitleCarriesSiteName), Severity.Warning,
        "The title carries the site's name",
        "The title carries the name of its site, “{0}”, which the record has as SiteName; delete it from the title with its separator",
        Check);

    private static IEnumerable<Finding> Check(CheckedArticle checkedArticle)
    {
        ParsedArticle article = checkedArticle.Article;
        // A label may say the name, too: then no title line has it at that place.
        if (article.SiteName is { } name && TitleExtractor.FindSiteName(article.Lines, article.Options.SiteName) is { } carried && carried.SiteName == name)
            yield return new Finding(Rule, carried.Separated, name.Text);
    }
}
