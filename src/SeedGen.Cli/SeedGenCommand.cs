using System.CommandLine;
using System.CommandLine.Invocation;

namespace SeedGen.Cli;

/// <summary>The <c>seedgen</c> command and its exit codes.</summary>
internal static class SeedGenCommand
{
    /// <summary>Everything that was asked for was done.</summary>
    public const int Done = 0;

    /// <summary>An input could not be read; the others were done.</summary>
    public const int Incomplete = 1;

    /// <summary>The command line is not understood; nothing was done.</summary>
    public const int WrongUsage = 2;

    /// <summary>The inputs were checked and there are warnings or errors in them; of the commands, <c>check</c> alone says so.</summary>
    public const int Found = 1;

    /// <summary>As <see cref="Incomplete"/>, where that code says something else.</summary>
    public const int CheckedInPart = 3;

    /// <summary>A path may begin with <c>@</c>: it is not a file of further arguments.</summary>
    private static readonly ParserConfiguration AtSignsAreNames = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs the command line <paramref name="args"/>.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(string[] args, Terminal terminal)
    {
        var root = new RootCommand("Typed articles from text files: see what SeedGen sees, outside a build.")
        {
            new InspectCommand(terminal),
            new CheckCommand(terminal),
            new FixCommand(terminal),
            new BaselineCommand(terminal),
        };
        HelpWithNotes.AddTo(root);
        ParseResult parsed = root.Parse(args, AtSignsAreNames);
        if (parsed.Action is ParseErrorAction error)
            error.ShowHelp = args.Length == 0;
        int code = parsed.Invoke(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error });
        return parsed.Action is ParseErrorAction ? WrongUsage : code;
    }
}
