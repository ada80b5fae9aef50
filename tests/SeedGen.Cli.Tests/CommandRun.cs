using System.Text;
using System.Text.Json;

namespace SeedGen.Cli.Tests;

/// <summary>What one run of the command wrote, and its exit code.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    /// <summary>The rows of the JSON Lines form.</summary>
    public JsonElement[] Rows =>
        [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => JsonDocument.Parse(row).RootElement)];

    /// <summary>The lines that were written.</summary>
    public string[] Lines => Output.Split('\n');

    /// <summary>Runs <c>seedgen</c> at a keyboard: no input is redirected.</summary>
    public static CommandRun Of(params string[] args) => Of(args, input: null);

    /// <summary>Runs <c>seedgen</c> with <paramref name="input"/> piped in.</summary>
    public static CommandRun WithInput(string input, params string[] args) => Of(args, Encoding.UTF8.GetBytes(input));

    /// <summary>Runs <c>seedgen</c> on a terminal of some width that shows colors.</summary>
    public static CommandRun InColor(int width, params string[] args) => Of(args, input: null, colors: true, width);

    /// <summary>Runs <c>seedgen</c> on a terminal of some width without colors.</summary>
    public static CommandRun AtWidth(int width, params string[] args) => Of(args, input: null, colors: false, width);

    private static CommandRun Of(string[] args, byte[]? input, bool colors = false, int width = 100)
    {
        using var standardInput = new MemoryStream(input ?? []);
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int code = SeedGenCommand.Run(args, new Terminal(standardInput, input is not null, output, error, colors, width));
        return new CommandRun(code, output.ToString(), error.ToString());
    }
}
