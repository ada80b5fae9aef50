namespace SeedGen.Benchmarks;

/// <summary>A ratio that must be reached.</summary>
/// <param name="Name">What is measured, over what.</param>
/// <param name="Must">The most that it may be.</param>
/// <param name="Aim">What it is to be.</param>
/// <param name="Of">The ratio; NaN where one of the two was not measured.</param>
internal sealed record Requirement(string Name, double Must, double Aim, Func<Measurements, double> Of)
{
    private const int Few = 5, Many = 10_000, Most = 50_000;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Requirement> All { get; } =
    [
        new("csc with SeedGen, 5 seeds / csc with nothing (`UseSharedCompilation=false`)", 1.5, 1.15,
            all => all.Median(Few, Variant.Inline, Figure.CompilerWall) / all.Median(Few, Variant.Nothing, Figure.CompilerWall)),
        new("whole `dotnet build`, 10k × 5 KB, blob / same files embedded, no generator", 2, 1.3,
            all => ToEmbedded(all, Figure.BuildWall)),
        new("one seed changed of 10k, whole build / embedded consumer's same rebuild", 1.5, 1.1,
            all => ToEmbedded(all, Figure.ChangedWall)),
        new("peak memory of csc, 10k, / embedded", 3, 1.5, all => ToEmbedded(all, Figure.CompilerPeak)),
        new("generator driver after a C# edit, 10k / the same edit through a generator that selects the same texts and emits nothing",
            3, 1.3,
            all => Blob(all, Many, Figure.DriverCodeEdit) / Blob(all, Many, Figure.DriverCodeEditSelecting)),
        new("driver after one seed edit, 10k / cold run", 1 / 20.0, 1 / 500.0,
            all => Blob(all, Many, Figure.DriverSeedEdit) / Blob(all, Many, Figure.DriverCold)),
        new("labelling, time / (`Encoding.UTF8.GetString` + `Split('\\n')` of the same bytes, one thread)", 40, 12,
            all => all.Median(0, Variant.Nothing, Figure.Labelling)),
        new("first article at run time, 10k (blob) / N=5 (inline)", 2, 1.2,
            all => Blob(all, Many, Figure.FirstArticle) / all.Median(Few, Variant.Inline, Figure.FirstArticle)),
        new("growth: cost(50k)/cost(10k) of build, per article", 1.3, 1, all => Growth(all, Figure.BuildWall)),
        new("growth: cost(50k)/cost(10k) of run time, per article", 1.3, 1, all => Growth(all, Figure.AllArticles)),
    ];

    /// <summary>Whether the ratio was measured and is more than it may be.</summary>
    public bool Fails(Measurements all) => Of(all) > Must;

    private static double Blob(Measurements all, int size, Figure figure) => all.Median(size, Variant.Blob, figure);

    private static double ToEmbedded(Measurements all, Figure figure) =>
        Blob(all, Many, figure) / all.Median(Many, Variant.Embedded, figure);

    private static double Growth(Measurements all, Figure figure) => Blob(all, Most, figure) / Most / (Blob(all, Many, figure) / Many);
}
