using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace SeedGen.Cli;

/// <summary>
/// The usual help and, below it, examples and exit codes: as part of a description they would drown the list of commands.
/// </summary>
internal sealed class HelpWithNotes(HelpAction help) : SynchronousCommandLineAction
{
    /// <summary>Lets <paramref name="root"/> and all its commands show their notes.</summary>
    public static void AddTo(RootCommand root)
    {
        HelpOption option = root.Options.OfType<HelpOption>().Single();
        option.Action = new HelpWithNotes((HelpAction)option.Action!);
    }

    public override int Invoke(ParseResult parseResult)
    {
        int code = help.Invoke(parseResult);
        string? notes = parseResult.CommandResult.Command switch
        {
            InspectCommand => InspectCommand.Notes,
            BaselineCommand => BaselineCommand.Notes,
            CheckCommand => CheckCommand.Notes,
            FixCommand => FixCommand.Notes,
            _ => null,
        };
        if (notes is not null)
            parseResult.InvocationConfiguration.Output.WriteLine(notes);
        return code;
    }
}
