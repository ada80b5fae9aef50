using System.Diagnostics;
using System.Text;

namespace SeedGen.Package.Tests;

/// <summary>The <c>dotnet</c> command as it runs in a terminal of its own.</summary>
internal static class DotNet
{
    /// <summary>Runs the command and waits for its end.</summary>
    /// <param name="packages">The folder that packages are restored to; null for the one that this machine uses.</param>
    /// <param name="arguments">One word each.</param>
    public static DotNetRun Run(string? packages, params string[] arguments)
    {
        ProcessStartInfo start = Start(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments);
        // The test run is a child of MSBuild, which tells its children where its own files are.
        string[] names = [.. start.Environment.Keys];
        foreach (string name in names.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)))
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_FORCE_UTF8_ENCODING"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        if (packages is not null)
            start.Environment["NUGET_PACKAGES"] = packages;
        return Run(start);
    }

    /// <summary>Runs a program that stands for itself and waits for its end.</summary>
    public static DotNetRun RunProgram(string path) => Run(Start(path));

    private static ProcessStartInfo Start(string program, params string[] arguments) => new(program, arguments)
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = Encoding.UTF8,
        StandardErrorEncoding = Encoding.UTF8,
    };

    private static DotNetRun Run(ProcessStartInfo start)
    {
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new DotNetRun($"{start.FileName} {string.Join(' ', start.ArgumentList)}", process.ExitCode, output + error.Result);
    }
}
