using SeedGen.Text;

namespace SeedGen.Analyzers.Tests;

/// <summary>What the task would have left behind that runs before the compiler.</summary>
internal sealed class TestBuild
{
    public const string FactsPath = "obj/seeds.facts";

    /// <summary>The hash of the blob that was written.</summary>
    public const string CorpusHash = "c0ffee";

    public required string Facts { get; init; }

    /// <summary>Whether an editor looks at the files of the last build; else this build wrote them.</summary>
    public bool IsInEditor { get; init; }

    public bool HasMembers { get; init; } = true;

    /// <summary>A build that read these seeds, with nothing set about them.</summary>
    public static TestBuild Of(params (string Path, string? Text)[] seeds) => new() { Facts = FactsOf(CorpusHash, seeds) };

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

    public TestBuild InEditor() => new() { Facts = Facts, HasMembers = HasMembers, IsInEditor = true };
}
