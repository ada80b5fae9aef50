using System.CommandLine;
using SeedGen.Text;

namespace SeedGen.Cli;

/// <summary><c>seedgen baseline</c>: writes what is found now to a file, so that only what is new is reported.</summary>
internal sealed class BaselineCommand : Command
{
    /// <summary>What its help says below the options.</summary>
    public const string Notes =
        """
        Examples:
          seedgen baseline Seeds
          seedgen baseline Seeds Posts --glob *.md --output Site/seeds.baseline

        Exit codes:
          0  the baseline was written
          1  a path does not exist or cannot be read, or the baseline cannot be written; nothing was written
          2  the command line is not understood

        """;

    private readonly Argument<string[]> paths = new("path")
    {
        Description = "Files, and folders with all folders below.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> glob = PlanOptions.Glob();

    private readonly Option<string> output = new("--output")
    {
        Description = "The file to write, which is to stand beside the project file.",
        HelpName = "file",
        DefaultValueFactory = _ => Baseline.FileName,
    };

    private readonly Option<bool> acrossFiles = new("--across-files")
    {
        Description = "Read the files together, as a project does that sets SeedGenAcrossFiles.",
    };

    private readonly Terminal terminal;

    public BaselineCommand(Terminal terminal)
        : base("baseline", "Writes the findings of today to a file; a build and every command then report new ones alone.")
    {
        this.terminal = terminal;
        Add(paths);
        Add(glob);
        Add(output);
        Add(acrossFiles);
        SetAction(Write);
    }

    private int Write(ParseResult parsed)
    {
        SeedInputs inputs = SeedInputs.Find(parsed.GetValue(paths)!, parsed.GetValue(glob)!);
        string file = parsed.GetValue(output)!;
        string folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        var checks = new SeedChecks(inputs.Files, new CheckPlan(parsed.GetValue(acrossFiles), UsesBaseline: false), terminal.Input);
        CheckedSeed[] seeds = [.. checks.Run(seed => seed)];
        string[] problems = [.. inputs.Problems, .. seeds.Select(seed => seed.Problem).OfType<string>()];
        foreach (string problem in problems)
            terminal.Error.WriteLine(problem);
        if (problems.Length > 0)
            return SeedGenCommand.Incomplete;
        BaselineEntry[] entries = [.. seeds.SelectMany(seed => EntriesOf(seed, folder))];
        if (!terminal.TryWrite(file, Baseline.Write(entries)))
            return SeedGenCommand.Incomplete;
        string count = entries.Length == 1 ? "1 finding" : $"{entries.Length} findings";
        terminal.Output.WriteLine($"{SeedInput.WithSlashes(file)}: {count}");
        return SeedGenCommand.Done;
    }

    private static IEnumerable<BaselineEntry> EntriesOf(CheckedSeed seed, string folder) => Baseline.EntriesOf(
        SeedInput.WithSlashes(Path.GetRelativePath(folder, seed.Input.Path)), seed.Seed!.Article.Source, seed.Seed.Findings);
}
