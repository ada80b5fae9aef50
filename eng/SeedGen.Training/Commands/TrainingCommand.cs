using System.CommandLine;
using System.CommandLine.Invocation;

namespace SeedGen.Training;

/// <summary>The command line and its exit codes.</summary>
internal static class TrainingCommand
{
    /// <summary>Everything that was asked for was done.</summary>
    public const int Done = 0;

    /// <summary>A file could not be read or written, or a requirement is not met.</summary>
    public const int Failed = 1;

    /// <summary>The command line is not understood; nothing was done.</summary>
    public const int WrongUsage = 2;

    /// <summary>Runs the command line <paramref name="args"/>, with <paramref name="learner"/> to train.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(string[] args, ILearner learner, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Trains SeedGen's line labeller on labelled pages and measures the engine on them.")
        {
            new TrainCommand(learner),
            new TitlesCommand(),
            new WordsCommand(),
            new SplitsCommand(),
            new EvaluateCommand(),
            new ReportCommand(),
            new SpeedCommand(),
        };
        ParseResult parsed = root.Parse(args);
        if (parsed.Action is ParseErrorAction parseError)
            parseError.ShowHelp = args.Length == 0;
        try
        {
            int code = parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
            return parsed.Action is ParseErrorAction ? WrongUsage : code;
        }
        catch (Exception e) when (e is CorpusException or FormatException or IOException or UnauthorizedAccessException)
        {
            error.WriteLine(e.Message);
            return Failed;
        }
    }
}
