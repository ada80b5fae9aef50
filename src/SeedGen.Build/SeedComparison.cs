using SeedGen.Text;

namespace SeedGen.Build;

/// <summary>
/// Finds what takes all seeds of a project. Of a seed that did not change, nothing is read again but its bands and title, unless another is
/// like it that was not compared with it before.
/// </summary>
internal sealed class SeedComparison
{
    private readonly StorePlan plan;
    private readonly TemplateLines templates;
    private readonly Similarities similarities = new();

    /// <param name="plan">What is stored.</param>
    /// <param name="templates">The lines of three seeds or more.</param>
    /// <param name="memory">What the last build counted.</param>
    public SeedComparison(StorePlan plan, TemplateLines templates, StoreMemory? memory)
    {
        this.plan = plan;
        this.templates = templates;
        foreach (MemorizedLikeness likeness in memory?.Likenesses ?? [])
            similarities.Add(likeness.First, likeness.Second, likeness.Similarity);
    }

    /// <summary>What was counted, for the next build.</summary>
    public MemorizedLikeness[] Likenesses =>
        [.. similarities.Asked.Select(pair => new MemorizedLikeness(pair.Key.First, pair.Key.Second, pair.Value))];

    /// <summary>The findings, by the path of the seed that they stand in.</summary>
    public ILookup<string, Finding> Find(IEnumerable<StoredSeed> seeds) =>
        CorpusChecker.Check(seeds.Select(FileOf), templates, similarities)
            .ToLookup(found => found.Path, found => found.Finding, StringComparer.Ordinal);

    private CorpusFile FileOf(StoredSeed seed)
    {
        ArticleFacts facts = seed.Content?.Facts ?? FactsRecord.Read(seed.Memory.Facts, () => ReadShingles(seed));
        return new CorpusFile(seed.Memory.File.ProjectPath, facts, plan.Settings.Of(seed.Source.Path).Checking);
    }

    private uint[] ReadShingles(StoredSeed seed)
    {
        if (SeedReader.Decode(seed.Source) is not { } text)
            return [];
        TemplateLines own = templates.Within(seed.Memory.Lines);
        ParsedArticle article =
            ArticleReader.Read(text.Text, seed.Source.File.Id, own, plan.Settings.Of(seed.Source.Path).Reading);
        return Shingles.Read(article.Body);
    }
}
