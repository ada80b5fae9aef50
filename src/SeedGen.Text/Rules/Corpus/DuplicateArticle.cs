namespace SeedGen.Text;

/// <summary>SEED4001: two files have the same text.</summary>
internal static class DuplicateArticle
{
    public static readonly Rule Rule = new(
        "SEED4001", nameof(DuplicateArticle), Severity.Warning,
        "Two files have the same article",
        "“{0}” has the same text as “{1}”; delete one of the two files",
        Check);

    private static IEnumerable<(CorpusFile File, Finding Finding)> Check(Corpus corpus)
    {
        for (int i = 0; i < corpus.Files.Length; i++)
        {
            if (corpus.Likenesses[i] is { IsSame: true } same)
                yield return (corpus.Files[i], new Finding(Rule, default, corpus.Files[i].Path, corpus.Files[same.Original].Path));
        }
    }
}
