namespace SeedGen.Package.Tests;

/// <summary>How a run of the <c>dotnet</c> command, or of a program, ended.</summary>
/// <param name="Command">What was run, with its arguments.</param>
/// <param name="ExitCode">0 where it succeeded.</param>
/// <param name="Output">All that it wrote.</param>
public sealed record DotNetRun(string Command, int ExitCode, string Output)
{
    /// <summary>Whether it succeeded.</summary>
    public bool Succeeded => ExitCode == 0;

    /// <summary>The lines of <see cref="Output"/>.</summary>
    public string[] Lines => Output.TrimEnd().ReplaceLineEndings("\n").Split('\n');

    /// <summary>The warnings and errors in <see cref="Output"/>, in order; a build shows each once more at its end.</summary>
    public IReadOnlyList<BuildMessage> Messages => [.. Lines.Select(BuildMessage.Read).OfType<BuildMessage>().Distinct()];

    /// <summary>This run, if it succeeded.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message shows what it wrote.</exception>
    public DotNetRun OrThrow() => Succeeded
        ? this
        : throw new InvalidOperationException($"“{Command}” failed with exit code {ExitCode}:\n{Output}");
}
