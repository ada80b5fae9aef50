using System.Text;

namespace SeedGen.Cli;

/// <summary>What a command reads from and writes to, so that tests can stand in for a process's own streams.</summary>
/// <param name="Input">Standard input, in bytes: the seeds' own encoding is told from them.</param>
/// <param name="InputIsRedirected">False where standard input is a keyboard.</param>
/// <param name="Output">Where results go.</param>
/// <param name="Error">Where complaints go.</param>
/// <param name="Colors">Whether the output understands colors and wants them.</param>
/// <param name="Width">The columns of a line of the output.</param>
internal sealed record Terminal(Stream Input, bool InputIsRedirected, TextWriter Output, TextWriter Error, bool Colors, int Width)
{
    /// <summary>The width where there is no window to ask.</summary>
    private const int DefaultWidth = 120;

    /// <summary>The streams of this process: UTF-8 without byte order mark and <c>\n</c> on every system.</summary>
    public static Terminal OfThisProcess()
    {
        // A Windows console takes bytes for its own code page unless it is told otherwise.
        if (!Console.IsOutputRedirected)
            Console.OutputEncoding = Encoding.UTF8;
        return new Terminal(
            Console.OpenStandardInput(),
            Console.IsInputRedirected,
            Utf8(Console.OpenStandardOutput()),
            Utf8(Console.OpenStandardError()),
            WantsColors(),
            Console.IsOutputRedirected || Console.WindowWidth <= 0 ? DefaultWidth : Console.WindowWidth);
    }

    /// <summary>Writes <paramref name="text"/> to the file of an <c>--output</c>; where it cannot be written, says so and is false.</summary>
    public bool TryWrite(string file, string text)
    {
        try
        {
            File.WriteAllText(file, text, new UTF8Encoding(false));
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Error.WriteLine($"seedgen: '{file}' cannot be written ({e.Message.TrimEnd('.')}): give another file with --output.");
            return false;
        }
    }

    private static StreamWriter Utf8(Stream stream) => new(stream, new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = true };

    private static bool WantsColors() =>
        !Console.IsOutputRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";
}
