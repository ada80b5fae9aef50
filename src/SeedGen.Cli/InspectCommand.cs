using System.CommandLine;
using System.CommandLine.Parsing;

namespace SeedGen.Cli;

/// <summary><c>seedgen inspect</c>: what its command line means.</summary>
internal sealed class InspectCommand : Command
{
    /// <summary>What its help says below the options.</summary>
    public const string Notes =
        """
        Examples:
          seedgen inspect Seeds
          seedgen inspect Seeds/moon-landing.txt --full
          seedgen inspect Seeds --format jsonl > articles.jsonl
          seedgen inspect Seeds --across-files
          pdftotext moon-landing.pdf - | seedgen inspect

        Exit codes:
          0  every file was read, whatever was found in it
          1  a path does not exist, cannot be read, or holds no matching file; all others are reported
          2  the command line is not understood

        """;

    private readonly Argument<string[]> paths = new("path")
    {
        Description = "Files; folders, with all folders below; - for standard input, which is also read where no path is given.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> format = new("--format")
    {
        Description = "text, to read on a screen, or jsonl, one JSON object a file on one line.",
        DefaultValueFactory = _ => "text",
    };

    private readonly PlanOptions plan = new("Report");

    private readonly Option<bool> full = new("--full")
    {
        Description = "In the text format, show long lines whole and do not cut them at the screen's width.",
    };

    private readonly Terminal terminal;

    public InspectCommand(Terminal terminal)
        : base("inspect", "Shows what SeedGen reads in article text files: the record, the kind of each line, and the findings.")
    {
        this.terminal = terminal;
        Add(paths);
        Add(format);
        plan.AddTo(this);
        Add(full);
        format.AcceptOnlyFromAmong("text", "jsonl");
        paths.Validators.Add(PlanOptions.RefuseUnknownOptions);
        Validators.Add(RefuseToWaitForAKeyboard);
        SetAction(Inspect);
    }

    private int Inspect(ParseResult parsed)
    {
        ISeedReport report = parsed.GetValue(format) == "jsonl"
            ? new JsonLinesReport()
            : new TextReport(terminal.Colors, parsed.GetValue(full) ? null : terminal.Width);
        string[] given = parsed.GetValue(paths) is { Length: > 0 } some ? some : [SeedInput.StandardInput];
        bool complete = new Inspection(report, plan.Of(parsed), terminal).Run(plan.Find(parsed, given));
        return complete ? SeedGenCommand.Done : SeedGenCommand.Incomplete;
    }

    private void RefuseToWaitForAKeyboard(CommandResult result)
    {
        if (result.GetResult(paths) is null or { Tokens.Count: 0 } && !terminal.InputIsRedirected)
            result.AddError("There is nothing to read: give files or folders, as in 'seedgen inspect Seeds', or pipe a text in.");
    }
}
