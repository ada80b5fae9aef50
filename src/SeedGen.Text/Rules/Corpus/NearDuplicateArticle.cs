using System.Globalization;

namespace SeedGen.Text;

/// <summary>SEED4002: two files have nearly the same text: versions of one article.</summary>
internal static class NearDuplicateArticle
{
    public static readonly Rule Rule = new(
        "SEED4002", nameof(NearDuplicateArticle), Severity.Warning,
        "Two files have nearly the same article",
        "“{0}” has {2}% of its runs of five words in common with “{1}”, as versions of one article have; keep the better of the two",
        Check);

    private static IEnumerable<(CorpusFile File, Finding Finding)> Check(Corpus corpus)
    {
        for (int i = 0; i < corpus.Files.Length; i++)
        {
            if (corpus.Likenesses[i] is { Original: >= 0, IsSame: false } near)
            {
                string percent = ((int)(near.Similarity * 100)).ToString(CultureInfo.InvariantCulture);
                yield return (corpus.Files[i], new Finding(Rule, default, corpus.Files[i].Path, corpus.Files[near.Original].Path, percent));
            }
        }
    }
}
