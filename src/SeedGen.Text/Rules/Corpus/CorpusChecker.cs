namespace SeedGen.Text;

/// <summary>Runs every rule that takes all articles of a project.</summary>
public static class CorpusChecker
{
    /// <summary>The findings of all of them, by path, place and rule, but for those that a file's options or comments silence.</summary>
    /// <param name="files">Every file, in any order.</param>
    /// <param name="templates">The lines of three files or more; none where nobody asked for them.</param>
    public static IReadOnlyList<CorpusFinding> Check(IEnumerable<CorpusFile> files, TemplateLines templates) =>
        Check(files, templates, new Similarities());

    /// <summary>The same, with what was counted before and is to be kept for the next time.</summary>
    internal static IReadOnlyList<CorpusFinding> Check(IEnumerable<CorpusFile> files, TemplateLines templates, Similarities similarities)
    {
        var corpus = new Corpus(files, templates, similarities);
        if (corpus.Files.Length < 2)
            return [];
        return [.. RuleTable.All
            .SelectMany(rule => rule.Check(corpus))
            .Where(found => found.File.Options.SeverityOf(found.Finding.Rule) != Severity.None)
            .Where(found => !found.File.Facts.Suppressions.Silence(found.Finding))
            .OrderBy(found => found.File.Path, StringComparer.Ordinal)
            .ThenBy(found => found.Finding.Span.Start)
            .ThenBy(found => found.Finding.Rule.Id, StringComparer.Ordinal)
            .Select(found => new CorpusFinding(found.File.Path, found.Finding))];
    }
}
