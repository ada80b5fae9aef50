using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using System.Text.Json;
using SeedGen.Training;

namespace SeedGen.Benchmarks;

/// <summary><c>ratios</c>: measures what builds with SeedGen cost beside builds without, and says whether that is little enough.</summary>
internal sealed class RatiosCommand : Command
{
    /// <summary>Everything was measured, and all that is required is met.</summary>
    public const int Done = 0;

    /// <summary>A requirement is not met, or something could not be built.</summary>
    public const int Failed = 1;

    /// <summary>The command line is not understood; nothing was done.</summary>
    public const int WrongUsage = 2;

    private readonly Option<int?> only = new("--only") { Description = "Measure consumers with so many articles alone." };
    private readonly Option<FileInfo> document = new("--out") { Description = "The Markdown file with places for the tables." };
    private readonly Option<FileInfo> keep = new("--keep") { Description = "Write all that was measured into this JSON file, too." };
    private readonly Option<FileInfo> from = new("--from") { Description = "Measure nothing; take what --keep wrote." };

    private readonly Option<int> repetitions = new("--repetitions")
    {
        Description = "How often to measure each consumer; the median counts.",
        DefaultValueFactory = _ => 5,
    };

    public RatiosCommand()
        : base("ratios", "Builds consumers side by side, outside the repository, and compares what they cost.")
    {
        only.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is { } size && !RatiosRun.Sizes.Contains(size))
                result.AddError($"--only knows {string.Join(", ", RatiosRun.Sizes)}.");
        });
        repetitions.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
                result.AddError("--repetitions needs a number from 1 on.");
        });
        Add(only);
        Add(repetitions);
        Add(document.AcceptExistingOnly());
        Add(keep);
        Add(from.AcceptExistingOnly());
        SetAction(Measure);
    }

    /// <summary>Runs the command line <paramref name="args"/>, whose first word is this command's or one that it starts.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        ParseResult parsed = new RootCommand { new RatiosCommand(), new InsideCommand() }.Parse(args);
        try
        {
            int code = parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
            return parsed.Action is ParseErrorAction ? WrongUsage : code;
        }
        catch (Exception e) when (e
            is InvalidOperationException or JsonException or FormatException or IOException or UnauthorizedAccessException)
        {
            error.WriteLine(e.Message);
            return Failed;
        }
    }

    private int Measure(ParseResult parsed)
    {
        TextWriter output = parsed.InvocationConfiguration.Output;
        Measurements all = parsed.GetValue(from) is { } kept
            ? Measurements.Read(File.ReadAllText(kept.FullName))
            : new RatiosRun(parsed.GetValue(repetitions), output)
                .Measure(parsed.GetValue(only) is { } size ? [size] : RatiosRun.Sizes);
        if (parsed.GetValue(keep) is { FullName: var json })
            File.WriteAllText(json, all.Write());

        var tables = new RatioTables(all);
        foreach (string name in tables.Names)
            output.WriteLine($"\n{name}\n{tables.Write(name, "")}");
        if (parsed.GetValue(document) is { FullName: var path })
            File.WriteAllText(path, MarkedDocument.Fill(File.ReadAllText(path), tables.Write));
        foreach (Requirement requirement in tables.Failures())
        {
            parsed.InvocationConfiguration.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{requirement.Name}: {requirement.Of(all):0.000}, at most {requirement.Must:0.000} is allowed"));
        }
        return tables.Failures().Count == 0 ? Done : Failed;
    }
}
