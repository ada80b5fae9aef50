namespace SeedGen.Text;

/// <summary>SEED4003: two articles of different text have the same title.</summary>
internal static class SameTitle
{
    public static readonly Rule Rule = new(
        "SEED4003", nameof(SameTitle), Severity.Warning,
        "Two articles have the same title",
        "The title “{0}” is that of “{1}”, too, which has another text; give one of them a title of its own",
        Check);

    /// <summary>Of two versions of one article it goes without saying.</summary>
    private static IEnumerable<(CorpusFile File, Finding Finding)> Check(Corpus corpus)
    {
        var titles = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < corpus.Files.Length; i++)
        {
            ArticleFacts facts = corpus.Files[i].Facts;
            if (facts.Title is not { } title || facts.TitleKey.Length == 0)
                continue;
            if (!titles.TryGetValue(facts.TitleKey, out int first))
                titles.Add(facts.TitleKey, i);
            else if (corpus.Likenesses[i].Original < 0)
                yield return (corpus.Files[i], new Finding(Rule, title.Span, title.Text, corpus.Files[first].Path));
        }
    }
}
