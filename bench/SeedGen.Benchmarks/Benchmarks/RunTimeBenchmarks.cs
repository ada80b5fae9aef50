using BenchmarkDotNet.Attributes;

namespace SeedGen.Benchmarks;

/// <summary>What a program pays for articles in a blob, the runtime being warm; the ratios measure it cold.</summary>
[MemoryDiagnoser]
public class RunTimeBenchmarks
{
    private const string ResourceName = "SeedGen.seeds.bin";

    private readonly string folder = Directory.CreateTempSubdirectory("seedgen-").FullName;
    private string hash = "", id = "";
    private BlobAssembly assembly = null!;
    private ArticleStore open = null!;

    [Params(5, 1_000, 10_000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void Store()
    {
        (assembly, hash) = BlobAssembly.Build(folder, Articles);
        id = Path.GetFileNameWithoutExtension(SyntheticSeeds.FileName(Articles / 2));
        open = Open();
    }

    [GlobalCleanup]
    public void Delete() => Directory.Delete(folder, recursive: true);

    /// <summary>Opens the blob and reads one article.</summary>
    [Benchmark]
    public string FirstArticle() => Open().Find(id)!.Body;

    /// <summary>Finds an article that was read before.</summary>
    [Benchmark]
    public string OneAgain() => open.Find(id)!.Body;

    /// <summary>Opens the blob and reads every article.</summary>
    [Benchmark]
    public int AllArticles() => Open().All.Sum(article => article.Body.Length);

    private ArticleStore Open() => new(assembly, ResourceName, hash);
}
