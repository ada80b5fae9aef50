namespace SeedGen.Text;

/// <summary>An article's titles.</summary>
/// <param name="Title">The title; null where the text has none.</param>
/// <param name="Alternates">Other titles above the text that say something else.</param>
/// <param name="SiteName">The site's name, where a title or a label carries it.</param>
internal sealed record Titles(Excerpt? Title, ValueList<Excerpt> Alternates, Excerpt? SiteName);

/// <summary>Takes the titles from the title lines, without label and site name.</summary>
internal static class TitleExtractor
{
    public static Titles Extract(LabeledLine[] lines, HeadLabels labels)
    {
        CarriedSiteName? carried = lines
            .Where(line => line.Kind is LineKind.Title or LineKind.RepeatedTitle)
            .Select(line => SiteNameReader.Read(line.Line))
            .FirstOrDefault(name => name is not null && IsEvident(name, lines));
        Excerpt? siteName = labels.First(LabelField.SiteName) ?? carried?.SiteName;
        Excerpt[] titles = [.. lines.Where(line => line.Kind == LineKind.Title).Select(line => WithoutSiteName(line.Line, siteName))];
        Excerpt? title = labels.First(LabelField.Title) ?? titles.FirstOrDefault();
        if (title is null)
            return new Titles(null, ValueList<Excerpt>.Empty, siteName);
        string key = LineWords.Key(title.Text);
        return new Titles(title, new(titles.Where(other => other.Line != title.Line && LineWords.Key(other.Text) != key)), siteName);
    }

    private static Excerpt WithoutSiteName(Line line, Excerpt? siteName) =>
        siteName is not null && SiteNameReader.Read(line) is { } carried && carried.SiteName.Text == siteName.Text
            ? carried.Title
            : line.Unmarked();

    /// <summary>
    /// What stands behind a dash may be half of the title. It is the site's name where a bar sets it off, or where the page has furniture,
    /// as a saved page does.
    /// </summary>
    private static bool IsEvident(CarriedSiteName name, LabeledLine[] lines) =>
        name.IsBarred || lines.Any(line => line.Kind.IsBoilerplate());
}
