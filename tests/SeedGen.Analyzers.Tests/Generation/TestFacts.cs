using SeedGen.Text;

namespace SeedGen.Analyzers.Tests;

/// <summary>Makes what the task would have written.</summary>
internal static class TestFacts
{
    /// <summary>A build that read these seeds, with nothing set about them.</summary>
    public static TestBuild Of(params (string Path, string? Text)[] seeds) => new() { Facts = FactsOf(TestBuild.CorpusHash, seeds) };

    /// <summary>The facts of a blob with this hash.</summary>
    public static string FactsOf(string corpusHash, params (string Path, string? Text)[] seeds)
    {
        var writer = new SeedFactsWriter();
        foreach ((string path, string? text) in seeds)
        {
            ParsedArticle article = ArticleReader.Read(text!, path);
            IEnumerable<PlacedFinding> findings =
                ArticleChecker.Check(article).Select(finding => PlacedFinding.Of(finding, article.Lines));
            var key = new KnownSeedKey(TextHash.Of(text!), Options: 0, Templates: 0);
            writer.Add(SeedFactsWriter.LinesOf(path, key, ArticleSummary.Of(article), findings), []);
        }
        return writer.Write(corpusHash);
    }
}
