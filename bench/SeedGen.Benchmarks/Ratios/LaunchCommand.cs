using System.CommandLine;

namespace SeedGen.Benchmarks;

/// <summary><c>launch</c>: see <see cref="Launch"/>.</summary>
internal sealed class LaunchCommand : Command
{
    public LaunchCommand()
        : base("launch", "Runs a command and says what it cost; the ratios start it.")
    {
        Hidden = true;
        TreatUnmatchedTokensAsErrors = false;
        var folder = new Argument<string>("folder");
        Add(folder);
        SetAction(parsed => Launch.Run(parsed.GetValue(folder)!, [.. parsed.UnmatchedTokens]));
    }
}
