using System.Globalization;
using System.Text.Json;
using SeedGen.Package.Tests;

namespace SeedGen.Benchmarks;

/// <summary>Builds consumers side by side and measures them by turns, so that a slow minute of the machine hits all alike.</summary>
/// <param name="repetitions">How often.</param>
/// <param name="progress">Where it says what it does.</param>
internal sealed class RatiosRun(int repetitions, TextWriter progress)
{
    /// <summary>More text than this is no literal: a program's strings hold 16 MB in all (CS8103).</summary>
    private const int MostInline = 1_000;

    /// <summary>How many texts consumers have.</summary>
    public static IReadOnlyList<int> Sizes { get; } = [5, 1_000, 10_000, 50_000];

    private readonly Measurements all = new();

    /// <summary>The version of the SDK that builds.</summary>
    public static string SdkVersion() => DotNet.Run(packages: null, "--version").OrThrow().Output.Trim();

    /// <summary>Measures consumers of <paramref name="sizes"/>, and what is measured inside a process.</summary>
    public Measurements Measure(IReadOnlyList<int> sizes)
    {
        progress.WriteLine("packing");
        using var package = new PackedPackage();
        foreach (int size in sizes)
        {
            MeasureConsumers(package, size);
            MeasureDriver(package, size);
        }
        for (int round = 1; round <= repetitions; round++)
            all.Add(0, Variant.Nothing, Figure.Labelling, Inside<double>(package, "labelling"));
        return all;
    }

    private void MeasureConsumers(PackedPackage package, int size)
    {
        var consumers = new List<SyntheticConsumer>();
        foreach (Variant variant in Enum.GetValues<Variant>().Where(variant => variant != Variant.Inline || size <= MostInline))
        {
            progress.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size:#,0} articles, {variant}: writing and restoring"));
            consumers.Add(new SyntheticConsumer(package, size, variant));
        }
        for (int round = 1; round <= repetitions; round++)
        {
            progress.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size:#,0} articles: round {round} of {repetitions}"));
            foreach (SyntheticConsumer consumer in consumers)
                consumer.Measure(all, round);
        }
        foreach (SyntheticConsumer consumer in consumers)
            consumer.Delete();
    }

    private void MeasureDriver(PackedPackage package, int size)
    {
        progress.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size:#,0} articles: generator driver"));
        string folder = Path.Combine(package.Folder, $"driver{size}");
        Variant variant = size < MostInline ? Variant.Inline : Variant.Blob;
        for (int round = 1; round <= repetitions; round++)
        {
            DriverTimes times = Inside<DriverTimes>(package, "driver", folder, size.ToString(CultureInfo.InvariantCulture));
            all.Add(size, variant, Figure.DriverCold, times.Cold);
            all.Add(size, variant, Figure.DriverCodeEdit, times.CodeEdit);
            all.Add(size, variant, Figure.DriverCodeEditSelecting, times.CodeEditSelecting);
            all.Add(size, variant, Figure.DriverSeedEdit, times.SeedEdit);
        }
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>What this program measures in a process of its own: see <see cref="InsideCommand"/>.</summary>
    private static T Inside<T>(PackedPackage package, params string[] arguments)
    {
        Cost run = Launch.DotNet(package.ConsumersPackages, package.Folder, [typeof(RatiosRun).Assembly.Location, "inside", .. arguments]);
        return JsonSerializer.Deserialize<T>(run.Output.Split('\n', 2)[0])!;
    }
}
