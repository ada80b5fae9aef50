namespace SeedGen.Text;

/// <summary>Menus, breadcrumbs between separators, back-to-top links.</summary>
internal sealed class NavigationRecognizer : IRecognizer
{
    private const int LongestLine = 200;
    private const int FewestLinks = 4;
    private const int LongestLink = 2;
    private static readonly char[] Separators = ['|', '•', '·', '/', '»', '›', '>'];

    public Evidence? Recognize(Page page, int i) =>
        PhraseEvidence.Of(LineKind.Navigation, page[i]) ?? Links(page[i].Line);

    private static Evidence? Links(Line line)
    {
        if (line.Text.Length > LongestLine)
            return null;
        if (BreadcrumbReader.Read(line, titleKey: null) is not null)
            return new Evidence(LineKind.Navigation, 0.95, "is a breadcrumb");
        return IsRow(line.Text) ? new Evidence(LineKind.Navigation, 0.94, "is a row of links") : null;
    }

    /// <summary>Four or more of one or two words each: a title with section and site behind it has a longer part.</summary>
    private static bool IsRow(string text)
    {
        string[] links = text.Split(Separators);
        return links.Length >= FewestLinks && Array.TrueForAll(links, link => LineWords.Length(LineWords.Read(link)) is >= 1 and <= LongestLink)
            && !text.Any(char.IsDigit);
    }
}
