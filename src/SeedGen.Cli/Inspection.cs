using SeedGen.Text;

namespace SeedGen.Cli;

/// <summary>Reads inputs in parallel, checks them by <paramref name="options"/>, and reports them in order.</summary>
internal sealed class Inspection(ISeedReport report, CheckOptions options, Terminal terminal)
{
    /// <summary>The files in memory at one time: enough for every core, few enough for any number of files.</summary>
    private const int FilesAtOnce = 64;

    /// <summary>Reports every input that can be read and complains of every other.</summary>
    /// <returns>Whether there was nothing to complain of.</returns>
    public bool Run(SeedInputs inputs)
    {
        foreach (string problem in inputs.Problems)
            terminal.Error.WriteLine(problem);
        bool complete = inputs.Problems.Count == 0;
        foreach (SeedInput[] chunk in inputs.Files.Chunk(FilesAtOnce))
        {
            foreach (Outcome outcome in chunk.AsParallel().AsOrdered().Select(Inspect))
            {
                terminal.Output.Write(outcome.Report);
                terminal.Error.Write(outcome.Problem);
                complete &= outcome.Problem is null;
            }
        }
        return complete;
    }

    private Outcome Inspect(SeedInput input)
    {
        string text;
        try
        {
            text = input.Read(terminal.Input);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Outcome(null, SeedInputs.CannotRead(input.File, e) + "\n");
        }
        ParsedArticle article = ArticleReader.Read(text, input.Id);
        return new Outcome(report.Render(new InspectedSeed(input.File, article, ArticleChecker.Check(article, options))), null);
    }

    private readonly record struct Outcome(string? Report, string? Problem);
}
