using System.Globalization;

namespace SeedGen.Text;

/// <summary>
/// SEED4004: a paragraph stands in three files or more. What of such lines was taken out of the article is boilerplate and reported as that;
/// this is about what was kept.
/// </summary>
internal static class SiteTemplateLine
{
    public static readonly Rule Rule = new(
        "SEED4004", nameof(SiteTemplateLine), Severity.Warning,
        "The same line in three files or more",
        "This paragraph stands in {0} files, “{1}” among them, as what a site says on every page does; delete it, unless each of the articles "
        + "means to say it",
        Check);

    private static IEnumerable<(CorpusFile File, Finding Finding)> Check(Corpus corpus)
    {
        if (corpus.Templates.Count == 0)
            yield break;
        var filesOf = new Dictionary<LineKey, List<CorpusFile>>();
        foreach (CorpusFile file in corpus.Files)
        {
            foreach (LineKey key in TemplatesOf(file).Select(line => line.Key).Distinct())
            {
                if (!filesOf.TryGetValue(key, out List<CorpusFile>? files))
                    filesOf.Add(key, files = []);
                files.Add(file);
            }
        }
        foreach (CorpusFile file in corpus.Files)
        {
            foreach ((LineKey key, TextRange span) in TemplatesOf(file))
            {
                List<CorpusFile> files = filesOf[key];
                if (files.Count < TemplateLines.FewestTexts)
                    continue;
                string other = files[0] == file ? files[1].Path : files[0].Path;
                yield return (file, new Finding(Rule, span, files.Count.ToString(CultureInfo.InvariantCulture), other));
            }
        }

        IEnumerable<(LineKey Key, TextRange Span)> TemplatesOf(CorpusFile file) =>
            file.Facts.Lines.Where(line => corpus.Templates.Contains(line.Key));
    }
}
