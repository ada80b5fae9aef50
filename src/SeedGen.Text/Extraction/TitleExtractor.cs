namespace SeedGen.Text;

/// <summary>An article's titles.</summary>
/// <param name="Title">The title; null where the text has none.</param>
/// <param name="Alternates">Other titles above the text that say something else.</param>
/// <param name="SiteName">The site's name, where a title or a label carries it.</param>
internal sealed record Titles(Excerpt? Title, ValueList<Excerpt> Alternates, Excerpt? SiteName);

/// <summary>Takes the titles from the title lines, without label and site name.</summary>
internal static class TitleExtractor
{
    /// <param name="lines">The page.</param>
    /// <param name="labels">The labels in its head.</param>
    /// <param name="knownSite">The site's name where the user has told it; else null.</param>
    public static Titles Extract(LabeledLine[] lines, HeadLabels labels, string? knownSite = null)
    {
        SiteNameMentions? mentions = Mentions(lines, knownSite);
        Excerpt? siteName = labels.First(LabelField.SiteName) ?? FindSiteName(lines, mentions)?.SiteName;
        Excerpt[] titles =
        [
            .. lines.Where(line => line.Kind == LineKind.Title).Select(line => WithoutSiteName(line.Line, siteName, mentions)),
        ];
        Excerpt? title = labels.First(LabelField.Title) ?? (titles.Length > 0 ? SaidAlone(lines, titles[0]) : null);
        if (title is null)
            return new Titles(null, ValueList<Excerpt>.Empty, siteName);
        string key = LineWords.Key(title.Text);
        return new Titles(title, new(titles.Where(other => other.Line != title.Line && LineWords.Key(other.Text) != key)), siteName);
    }

    /// <summary>The site's name in the first title line that carries it; null where none does.</summary>
    public static CarriedSiteName? FindSiteName(IReadOnlyCollection<LabeledLine> lines, string? knownSite) =>
        FindSiteName(lines, Mentions(lines, knownSite));

    private static CarriedSiteName? FindSiteName(IReadOnlyCollection<LabeledLine> lines, SiteNameMentions? mentions) => lines
        .Where(IsTitle)
        .Select(line => SiteNameReader.Read(line.Line, mentions))
        .FirstOrDefault(name => name is not null && (name.IsEvident || mentions is { AreOfPage: true }));

    private static Excerpt WithoutSiteName(Line line, Excerpt? siteName, SiteNameMentions? mentions) =>
        siteName is not null && SiteNameReader.Read(line, mentions) is { } carried && carried.SiteName.Text == siteName.Text
            ? carried.Title
            : line.Unmarked();

    /// <summary>
    /// Of <c>History of coffee - NCA</c> the part before the separator, where another line of the head says just that; else the title.
    /// </summary>
    private static Excerpt SaidAlone(LabeledLine[] lines, Excerpt title) => lines
        .Where(line => line.Kind == LineKind.RepeatedTitle && SiteNameReader.IsInFront(line.Line.Text, title.Text))
        .Select(line => line.Line.Whole())
        .FirstOrDefault() ?? title;

    private static bool IsTitle(LabeledLine line) => line.Kind is LineKind.Title or LineKind.RepeatedTitle;

    /// <summary>
    /// What the user says, and a page with furniture, as a saved page is; null where nobody says anything. Of a clean text nothing counts:
    /// there what stands behind a dash may be half of the title, and a line that says it again a heading.
    /// </summary>
    private static SiteNameMentions? Mentions(IReadOnlyCollection<LabeledLine> lines, string? knownSite)
    {
        bool isSavedPage = lines.Any(line => line.Kind.IsBoilerplate());
        return isSavedPage || knownSite is not null
            ? new SiteNameMentions(isSavedPage ? [.. lines.Where(line => !IsTitle(line))] : [], knownSite)
            : null;
    }
}
