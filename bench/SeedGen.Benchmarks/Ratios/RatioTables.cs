using System.Globalization;
using SeedGen.Training;

namespace SeedGen.Benchmarks;

/// <summary>The tables of <c>docs/performance.md</c>, by the names of their places.</summary>
/// <param name="all">What was measured.</param>
internal sealed class RatioTables(Measurements all)
{
    private static readonly (string Name, Figure Figure, string Unit)[] Rows =
    [
        ("build, wall", Figure.BuildWall, "s"),
        ("build, CPU", Figure.BuildCpu, "s"),
        ("build again, nothing changed, wall", Figure.UnchangedWall, "s"),
        ("build, one text changed, wall", Figure.ChangedWall, "s"),
        ("build, one text changed, CPU", Figure.ChangedCpu, "s"),
        ("csc alone, wall", Figure.CompilerWall, "s"),
        ("csc alone, CPU", Figure.CompilerCpu, "s"),
        ("csc alone, peak memory", Figure.CompilerPeak, "MB"),
        ("assembly", Figure.AssemblySize, "MB"),
        ("first article at run time", Figure.FirstArticle, "ms"),
        ("… the whole process", Figure.FirstProcess, "ms"),
        ("all articles at run time", Figure.AllArticles, "ms"),
        ("generator driver, cold", Figure.DriverCold, "ms"),
        ("… after a C# edit", Figure.DriverCodeEdit, "ms"),
        ("… the same, selecting only", Figure.DriverCodeEditSelecting, "ms"),
        ("… after one seed edit", Figure.DriverSeedEdit, "ms"),
    ];

    /// <summary>The names of the places.</summary>
    public IReadOnlyList<string> Names => ["machine", "must", .. all.Sizes.Where(size => size > 0).Select(NameOf)];

    /// <summary>
    /// What belongs into the place called <paramref name="name"/>: <paramref name="before"/>, what stands there, if it is of a size that
    /// was not measured; null if there is no such place.
    /// </summary>
    public string? Write(string name, string before) => name switch
    {
        "machine" => Machine(),
        "must" => Requirements(),
        _ when all.Sizes.Where(size => size > 0).FirstOrDefault(size => NameOf(size) == name) is > 0 and var size => Consumers(size),
        _ => RatiosRun.Sizes.Any(size => NameOf(size) == name) ? before : null,
    };

    /// <summary>The requirements that are not met.</summary>
    public IReadOnlyList<Requirement> Failures() => [.. Requirement.All.Where(requirement => requirement.Fails(all))];

    private static string NameOf(int size) => $"{size.ToString("#,0", CultureInfo.InvariantCulture)} articles";

    private string Machine() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Environment.ProcessorCount} cores, .NET SDK {RatiosRun.SdkVersion()}, medians of {all.Repetitions} runs each.");

    private string Requirements()
    {
        var table = new MarkdownTable("measure", "is", "must", "aim", "");
        foreach (Requirement requirement in Requirement.All)
        {
            double ratio = requirement.Of(all);
            table.Add(
                requirement.Name, Figure3(ratio), "≤ " + Figure3(requirement.Must), Figure3(requirement.Aim),
                double.IsNaN(ratio) ? "not measured" : requirement.Fails(all) ? "**fails**" : "met");
        }
        return table.ToString();
    }

    private string Consumers(int size)
    {
        Variant[] variants = [.. Enum.GetValues<Variant>().Where(variant => !double.IsNaN(all.Median(size, variant, Figure.BuildWall)))];
        var table = new MarkdownTable(["", .. variants.Select(variant => variant.ToString().ToLowerInvariant())]);
        foreach ((string name, Figure figure, string unit) in Rows)
        {
            if (variants.Any(variant => !double.IsNaN(all.Median(size, variant, figure))))
                table.Add([$"{name}, {unit}", .. variants.Select(variant => Cell(size, variant, figure))]);
        }
        return table.ToString();
    }

    /// <summary>The figure and, in brackets, how many times the embedded consumer's it is.</summary>
    private string Cell(int size, Variant variant, Figure figure)
    {
        double value = all.Median(size, variant, figure), ratio = value / all.Median(size, Variant.Embedded, figure);
        return double.IsNaN(value) ? "–"
            : double.IsNaN(ratio) || variant == Variant.Embedded ? Figure3(value)
            : $"{Figure3(value)} (×{ratio.ToString("0.00", CultureInfo.InvariantCulture)})";
    }

    private static string Figure3(double value) => double.IsNaN(value) ? "–" : value.ToString(
        Math.Abs(value) switch { >= 100 => "#,0", >= 10 => "0.0", >= 0.1 => "0.00", _ => "0.0000" }, CultureInfo.InvariantCulture);
}
