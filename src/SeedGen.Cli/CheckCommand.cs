using System.CommandLine;
using SeedGen.Text;

namespace SeedGen.Cli;

/// <summary><c>seedgen check</c>: what its command line means.</summary>
internal sealed class CheckCommand : Command
{
    /// <summary>What its help says below the options.</summary>
    public const string Notes =
        """
        Examples:
          seedgen check Seeds
          seedgen check Seeds --format github
          seedgen check Seeds --format sarif --output seeds.sarif
          pdftotext moon-landing.pdf - | seedgen check -

        Exit codes:
          0  every file was checked, and nothing is a warning or an error; suggestions do not count
          1  every file was checked, and there is a warning or an error that no baseline knows
          2  the command line is not understood; nothing was checked
          3  a path does not exist, cannot be read, or holds no matching file, or the output cannot be written; all others were checked

        """;

    private static readonly Dictionary<string, Func<ICheckReport>> Reports = new(StringComparer.Ordinal)
    {
        ["text"] = () => new CompilerReport(),
        ["json"] = () => new JsonReport(),
        ["sarif"] = () => new SarifReport(),
        ["github"] = () => new GitHubReport(),
    };

    private readonly Argument<string[]> paths = new("path")
    {
        Description = "Files; folders, with all folders below; - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> format = new("--format")
    {
        Description = "text, as compilers write; json, an array of findings; sarif, SARIF 2.1.0 with what a baseline knows marked as such; "
            + "github, as the log of GitHub Actions has annotations.",
        DefaultValueFactory = _ => "text",
    };

    private readonly Option<string?> output = new("--output")
    {
        Description = "The file to write to in place of standard output.",
        HelpName = "file",
    };

    private readonly PlanOptions plan = new("Report");
    private readonly Terminal terminal;

    public CheckCommand(Terminal terminal)
        : base("check", "Reports what is found in article text files as a compiler does, and says by its exit code whether it is good.")
    {
        this.terminal = terminal;
        Add(paths);
        Add(format);
        Add(output);
        plan.AddTo(this);
        format.AcceptOnlyFromAmong([.. Reports.Keys]);
        paths.Validators.Add(PlanOptions.RefuseUnknownOptions);
        SetAction(Check);
    }

    private int Check(ParseResult parsed)
    {
        CheckResult result = CheckResult.Of(plan.Find(parsed, parsed.GetValue(paths)!), plan.Of(parsed), terminal.Input);
        foreach (string problem in result.Problems)
            terminal.Error.WriteLine(problem);
        bool isWritten = Write(Reports[parsed.GetValue(format)!]().Render(result), parsed.GetValue(output));
        if (result.Problems.Count > 0 || !isWritten)
            return SeedGenCommand.CheckedInPart;
        return result.Findings.Any(finding => finding.Baseline == BaselineState.New && finding.Severity >= Severity.Warning)
            ? SeedGenCommand.Found
            : SeedGenCommand.Done;
    }

    private bool Write(string report, string? file)
    {
        if (file is null)
        {
            terminal.Output.Write(report);
            return true;
        }
        return terminal.TryWrite(file, report);
    }
}
