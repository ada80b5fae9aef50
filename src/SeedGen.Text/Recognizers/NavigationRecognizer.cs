namespace SeedGen.Text;

/// <summary>Menus, breadcrumbs between separators, back-to-top links.</summary>
internal sealed class NavigationRecognizer : IRecognizer
{
    private const int LongestBreadcrumb = 200;

    public Evidence? Recognize(Page page, int i) =>
        PhraseEvidence.Of(LineKind.Navigation, page[i]) ?? Breadcrumb(page[i].Line);

    private static Evidence? Breadcrumb(Line line) =>
        line.Text.Length <= LongestBreadcrumb && BreadcrumbReader.Read(line, titleKey: null) is not null
            ? new Evidence(LineKind.Navigation, 0.95, "is a breadcrumb")
            : null;
}
