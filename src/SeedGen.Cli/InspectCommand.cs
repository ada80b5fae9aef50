using System.CommandLine;
using SeedGen.Text;

namespace SeedGen.Cli;

/// <summary><c>seedgen inspect</c>: reads seed files and reports their records, lines and findings.</summary>
internal static class InspectCommand
{
    private const string Explanation =
        """
        Shows what SeedGen reads in article text files: the record, the kind of each line, and the findings.

        Examples:
          seedgen inspect Seeds
          seedgen inspect --format jsonl Seeds > articles.jsonl
          curl … | seedgen inspect

        Exit codes:
          0  every file was read, whatever was found in it
          1  a path does not exist, cannot be read, or holds no matching file; the others are reported
          2  the command line is not understood
        """;

    /// <summary>The files that are read at one time: enough for every core, too few to fill the memory.</summary>
    private const int FilesAtOnce = 64;

    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("path")
        {
            Description = "Files, folders (with all folders below), or - for standard input, which is also read where no path is given.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var format = new Option<string>("--format")
        {
            Description = "text to read on a screen, jsonl for one JSON object a file on one line.",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "jsonl");
        var glob = new Option<string>("--glob")
        {
            Description = "The names of the files to take from folders; * and ? are wildcards.",
            DefaultValueFactory = _ => "*.txt",
        };
        var full = new Option<bool>("--full") { Description = "Show long lines whole in the text format, not cut at the screen's width." };

        var command = new Command("inspect", Explanation) { paths, format, glob, full };
        glob.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => token.Value.Contains('/', StringComparison.Ordinal)))
                result.AddError("--glob is compared with file names, not with paths: give the folder as a path, as in 'seedgen inspect --glob *.md Seeds/2024'.");
        });
        command.Validators.Add(result =>
        {
            if (result.GetResult(paths) is null or { Tokens.Count: 0 } && !terminal.InputIsRedirected)
                result.AddError("There is nothing to read: give files or folders, as in 'seedgen inspect Seeds', or pipe a text in.");
        });
        command.SetAction(parsed =>
        {
            ISeedReport report = parsed.GetValue(format) == "jsonl"
                ? new JsonLinesReport()
                : new TextReport(terminal.Colors, parsed.GetValue(full) ? null : terminal.Width);
            string[] given = parsed.GetValue(paths) is { Length: > 0 } some ? some : [SeedInput.StandardInput];
            return Run(SeedInputs.Find(given, parsed.GetValue(glob)!), report, terminal);
        });
        return command;
    }

    private static int Run(SeedInputs inputs, ISeedReport report, Terminal terminal)
    {
        bool complete = inputs.Problems.Count == 0;
        foreach (string problem in inputs.Problems)
            terminal.Error.WriteLine(problem);
        foreach (SeedInput[] chunk in inputs.Files.Chunk(FilesAtOnce))
        {
            foreach (Outcome outcome in chunk.AsParallel().AsOrdered().Select(input => Inspect(input, report, terminal.Input)))
            {
                complete &= outcome.Succeeded;
                (outcome.Succeeded ? terminal.Output : terminal.Error).Write(outcome.Text);
            }
        }
        return complete ? SeedGenCommand.Done : SeedGenCommand.Incomplete;
    }

    private static Outcome Inspect(SeedInput input, ISeedReport report, Stream standardInput)
    {
        string text;
        try
        {
            text = input.Read(standardInput);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Outcome(false, SeedInputs.CannotRead(input.File, e) + "\n");
        }
        ParsedArticle article = ArticleReader.Read(text, input.Id);
        return new Outcome(true, report.Render(new InspectedSeed(input.File, article, ArticleChecker.Check(article))));
    }

    private readonly record struct Outcome(bool Succeeded, string Text);
}
