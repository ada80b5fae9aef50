using System.Diagnostics;
using Microsoft.CodeAnalysis;
using SeedGen.Analyzers;

namespace SeedGen.Benchmarks;

/// <summary>What the generator driver takes, in milliseconds; the median of some edits each.</summary>
internal sealed record DriverTimes(double Cold, double CodeEdit, double CodeEditSelecting, double SeedEdit)
{
    private const int WarmUps = 5, Edits = 15;

    /// <summary>Opens the project and edits it, the two generators by turns.</summary>
    public static DriverTimes Measure(string folder, int size)
    {
        var project = new SyntheticProject(folder, size);
        GeneratorDriver driver = project.Driver(new SeedGenerator()), selecting = project.Driver(new SelectingGenerator(project.Globs));
        GC.Collect();
        double cold = Run(ref driver);
        Run(ref selecting);
        List<double> code = [], codeSelecting = [], seed = [];
        for (int edit = 0; edit < WarmUps + Edits; edit++)
        {
            project.EditCode();
            code.Add(Run(ref driver));
            codeSelecting.Add(Run(ref selecting));
        }
        for (int edit = 0; edit < WarmUps + Edits; edit++)
        {
            driver = project.EditSeed(driver);
            seed.Add(Run(ref driver));
        }
        return new DriverTimes(cold, Warm(code), Warm(codeSelecting), Warm(seed));

        double Run(ref GeneratorDriver driver)
        {
            long start = Stopwatch.GetTimestamp();
            driver = project.Run(driver);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
    }

    private static double Warm(List<double> times) => Measurements.MedianOf(times[WarmUps..]);
}
