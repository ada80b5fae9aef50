using System.CommandLine;
using System.CommandLine.Parsing;
using SeedGen.Text;

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

    private readonly Option<string> glob = new("--glob")
    {
        Description = "The names of the files to take from folders; * and ? are wildcards.",
        DefaultValueFactory = _ => "*.txt",
    };

    private readonly Option<double?> boilerplateConfidence = new("--boilerplate-confidence")
    {
        Description = "How sure it must be that a line is boilerplate for it to be reported, from 0 to 1; otherwise what .editorconfig says.",
        HelpName = "number",
        CustomParser = ReadBoilerplateConfidence,
    };

    private readonly Option<bool> acrossFiles = new("--across-files")
    {
        Description = "Take a line that stands in three of the files or more for a part of the page around the article, and "
            + "report articles that are there twice. Otherwise each file is read alone.",
    };

    private readonly Option<bool> noBaseline = new("--no-baseline")
    {
        Description = "Report what a seeds.baseline in the files' folders or above them knows, too.",
    };

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
        Add(glob);
        Add(boilerplateConfidence);
        Add(acrossFiles);
        Add(noBaseline);
        Add(full);
        format.AcceptOnlyFromAmong("text", "jsonl");
        paths.Validators.Add(RefuseUnknownOptions);
        glob.Validators.Add(RefuseFolders);
        Validators.Add(RefuseToWaitForAKeyboard);
        SetAction(Inspect);
    }

    private int Inspect(ParseResult parsed)
    {
        ISeedReport report = parsed.GetValue(format) == "jsonl"
            ? new JsonLinesReport()
            : new TextReport(terminal.Colors, parsed.GetValue(full) ? null : terminal.Width);
        string[] given = parsed.GetValue(paths) is { Length: > 0 } some ? some : [SeedInput.StandardInput];
        var plan = new CheckPlan(
            parsed.GetValue(acrossFiles), parsed.GetValue(boilerplateConfidence), UsesBaseline: !parsed.GetValue(noBaseline));
        bool complete = new Inspection(report, plan, terminal).Run(SeedInputs.Find(given, parsed.GetValue(glob)!));
        return complete ? SeedGenCommand.Done : SeedGenCommand.Incomplete;
    }

    private static void RefuseUnknownOptions(ArgumentResult result)
    {
        foreach (Token token in result.Tokens)
        {
            if (token.Value.StartsWith('-') && token.Value != SeedInput.StandardInput && !Path.Exists(token.Value))
                result.AddError($"'{token.Value}' is neither an option nor a file: see 'seedgen inspect --help'.");
        }
    }

    private static double? ReadBoilerplateConfidence(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (BoilerplateConfidence.Parse(text) is { } confidence)
            return confidence;
        result.AddError($"'{text}' is no confidence: give --boilerplate-confidence a number from 0 to 1, as in 0.9.");
        return default;
    }

    private static void RefuseFolders(OptionResult result)
    {
        if (result.Tokens.Any(token => token.Value.Contains('/', StringComparison.Ordinal)))
        {
            result.AddError("--glob is compared with file names, not with paths: give the folder as a path, "
                + "as in 'seedgen inspect Seeds/2024 --glob *.md'.");
        }
    }

    private void RefuseToWaitForAKeyboard(CommandResult result)
    {
        if (result.GetResult(paths) is null or { Tokens.Count: 0 } && !terminal.InputIsRedirected)
            result.AddError("There is nothing to read: give files or folders, as in 'seedgen inspect Seeds', or pipe a text in.");
    }
}
