using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using SeedGen.Analyzers;

namespace SeedGen.Benchmarks;

/// <summary>What the generator costs an editor: when a project is opened, after an edit of C#, and after an edit of one seed.</summary>
[MemoryDiagnoser]
public class DriverBenchmarks
{
    private readonly string folder = Directory.CreateTempSubdirectory("seedgen-").FullName;
    private SyntheticProject project = null!;
    private GeneratorDriver driver = null!, selecting = null!;

    [Params(5, 1_000, 10_000)]
    public int Seeds { get; set; }

    [GlobalSetup]
    public void Open()
    {
        project = new SyntheticProject(folder, Seeds);
        driver = project.Run(project.Driver(new SeedGenerator()));
        selecting = project.Run(project.Driver(new SelectingGenerator(project.Globs)));
    }

    [GlobalCleanup]
    public void Delete() => Directory.Delete(folder, recursive: true);

    [IterationSetup(Target = nameof(Cold))]
    public void Reopen() => project.Reopen();

    [Benchmark]
    public GeneratorDriver Cold() => project.Run(project.Driver(new SeedGenerator()));

    [Benchmark]
    public GeneratorDriver AfterACodeEdit()
    {
        project.EditCode();
        return driver = project.Run(driver);
    }

    /// <summary>The same edit with a generator that selects the same texts and emits nothing.</summary>
    [Benchmark]
    public GeneratorDriver AfterACodeEditSelectingOnly()
    {
        project.EditCode();
        return selecting = project.Run(selecting);
    }

    [Benchmark]
    public GeneratorDriver AfterASeedEdit()
    {
        driver = project.EditSeed(driver);
        return driver = project.Run(driver);
    }
}
