using SeedGen.Text;

namespace SeedGen.Cli;

/// <summary>Reads inputs in parallel, checks them by <paramref name="options"/>, and reports them in order.</summary>
internal sealed class Inspection(ISeedReport report, CheckOptions options, Terminal terminal)
{
    /// <summary>The files in memory at one time: enough for every core, few enough for any number of files.</summary>
    private const int FilesAtOnce = 64;

    /// <summary>Standard input can be read once, and is asked for twice where the files are read across.</summary>
    private readonly Lazy<SeedContent> standardInput = new(() => SeedInput.OfStandardInput.Read(terminal.Input));

    /// <summary>Reports every input that can be read and complains of every other.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="acrossFiles">Whether each is read with what all of them tell of its lines; otherwise each is read alone.</param>
    /// <returns>Whether there was nothing to complain of.</returns>
    public bool Run(SeedInputs inputs, bool acrossFiles)
    {
        TemplateLines templates = acrossFiles ? FindTemplates(inputs.Files) : TemplateLines.None;
        foreach (string problem in inputs.Problems)
            terminal.Error.WriteLine(problem);
        bool complete = inputs.Problems.Count == 0;
        foreach (SeedInput[] chunk in inputs.Files.Chunk(FilesAtOnce))
        {
            foreach (Outcome outcome in chunk.AsParallel().AsOrdered().Select(input => Inspect(input, templates)))
            {
                terminal.Output.Write(outcome.Report);
                terminal.Error.Write(outcome.Problem);
                complete &= outcome.Problem is null;
            }
        }
        return complete;
    }

    /// <summary>Each file is read here and again when its turn comes: in memory are the keys of all, the texts of few at a time.</summary>
    private TemplateLines FindTemplates(IReadOnlyList<SeedInput> inputs) =>
        TemplateLines.Find(inputs.AsParallel().AsOrdered().Select(ReadLines));

    /// <summary>What cannot be read has no lines here, and is complained of when its turn comes.</summary>
    private ValueList<LineKey> ReadLines(SeedInput input)
    {
        try
        {
            return LineKey.ReadAll(Read(input).Text);
        }
        catch (Exception e) when (IsUnreadable(e))
        {
            return ValueList<LineKey>.Empty;
        }
    }

    private Outcome Inspect(SeedInput input, TemplateLines templates)
    {
        SeedContent content;
        try
        {
            content = Read(input);
        }
        catch (Exception e) when (IsUnreadable(e))
        {
            return new Outcome(null, SeedInputs.CannotRead(input.File, e) + "\n");
        }
        ParsedArticle article = ArticleReader.Read(content.Text, input.Id, templates);
        IReadOnlyList<Finding> findings = ArticleChecker.Check(article, options, content.Encoding);
        return new Outcome(report.Render(new InspectedSeed(input.File, article, findings)), null);
    }

    private SeedContent Read(SeedInput input) => input == SeedInput.OfStandardInput ? standardInput.Value : input.Read(terminal.Input);

    private static bool IsUnreadable(Exception e) => e is IOException or UnauthorizedAccessException;

    private readonly record struct Outcome(string? Report, string? Problem);
}
