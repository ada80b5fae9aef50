using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using SeedGen.Package.Tests;

namespace SeedGen.Benchmarks;

/// <summary>What a process cost, with all that it started.</summary>
/// <param name="Wall">Seconds.</param>
/// <param name="Cpu">Seconds of processor time, user and system.</param>
/// <param name="Peak">Most megabytes that one of the processes had in memory; NaN where the system does not tell.</param>
/// <param name="Output">What it wrote.</param>
internal sealed record Cost(double Wall, double Cpu, double Peak, string Output);

/// <summary>
/// Runs one command in a process of its own, as <c>launch FOLDER COMMAND…</c>, and says what it cost. On Linux that is what the kernel
/// counted for the children of this process that ended, theirs included: exact, and no sampling. Elsewhere it is the processor time of the
/// command's own process.
/// </summary>
internal static class Launch
{
    private const string Mark = "launched in";
    private const int ChildrenOfThisProcess = -1;

    /// <summary>Runs <c>dotnet</c> with <paramref name="arguments"/> and says what it cost.</summary>
    /// <param name="packages">The folder that packages are restored to; null for the one that this machine uses.</param>
    /// <param name="folder">Where it runs.</param>
    /// <param name="arguments">One word each.</param>
    /// <exception cref="InvalidOperationException">It failed; the message shows what it wrote.</exception>
    public static Cost DotNet(string? packages, string folder, params string[] arguments)
    {
        DotNetRun run = Package.Tests.DotNet.Run(packages, [typeof(Launch).Assembly.Location, "launch", folder, .. arguments]).OrThrow();
        double[] counted =
        [
            .. run.Lines.Last(line => line.StartsWith(Mark, StringComparison.Ordinal))[Mark.Length..]
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(word => double.Parse(word, CultureInfo.InvariantCulture)),
        ];
        return new Cost(counted[0], counted[1], counted[2], run.Output);
    }

    /// <summary>The launched side of <see cref="DotNet"/>.</summary>
    /// <returns>The command's exit code.</returns>
    public static int Run(string folder, string[] arguments)
    {
        long start = Stopwatch.GetTimestamp();
        string dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? Environment.ProcessPath!;
        using Process process = Process.Start(new ProcessStartInfo(dotnet, arguments) { WorkingDirectory = folder })!;
        process.WaitForExit();
        double wall = Stopwatch.GetElapsedTime(start).TotalSeconds;
        (double cpu, double peak) = OperatingSystem.IsLinux() ? Children() : (process.TotalProcessorTime.TotalSeconds, double.NaN);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{Mark} {wall} {cpu} {peak}"));
        return process.ExitCode;
    }

    private static (double Cpu, double Peak) Children()
    {
        // struct rusage of 64-bit Linux: two times of seconds and microseconds, then the peak in kilobytes, then 13 others.
        long[] usage = new long[18];
        if (ResourceUsage(ChildrenOfThisProcess, usage) != 0)
            throw new InvalidOperationException("The kernel did not tell what the process cost.");
        return (usage[0] + usage[2] + ((usage[1] + usage[3]) / 1e6), usage[4] / 1024.0);
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ResourceUsage(int who, [Out] long[] usage);
}
