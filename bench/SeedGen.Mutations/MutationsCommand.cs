using System.CommandLine;
using System.CommandLine.Invocation;
using SeedGen.Training;

namespace SeedGen.Mutations;

/// <summary>The command line and its exit codes.</summary>
internal sealed class MutationsCommand : RootCommand
{
    /// <summary>Everything was measured, and all that is required is met.</summary>
    public const int Done = 0;

    /// <summary>A requirement is not met, or a file could not be read or written.</summary>
    public const int Failed = 1;

    /// <summary>The command line is not understood; nothing was done.</summary>
    public const int WrongUsage = 2;

    private readonly Argument<string[]> corpus = new("corpus") { Description = "Files of labelled pages, .jsonl or .jsonl.gz." };
    private readonly SelectionOptions selection = new();
    private readonly Option<FileInfo> verdicts = new("--verdicts") { Description = "What readers said of findings in clean text.", Required = true };
    private readonly Option<FileInfo> document = new("--out") { Description = "The Markdown file with places for the tables." };
    private readonly Option<bool> hits = new("--hits") { Description = "Print every finding in clean text with the words around it." };
    private readonly Option<string[]> misses = new("--misses") { Description = "Print the corruptions that this rule missed." };
    private readonly Option<int> seed = new("--seed") { Description = "What chance begins with.", DefaultValueFactory = _ => 1 };

    private readonly Option<int> mutations = new("--mutations")
    {
        Description = "How many texts to corrupt for each rule, at most.",
        DefaultValueFactory = _ => 400,
    };

    public MutationsCommand()
        : base("Corrupts clean texts and measures what the rules of malformed text find, and what they find in texts that are clean.")
    {
        Add(corpus);
        selection.AddTo(this);
        Add(verdicts.AcceptExistingOnly());
        Add(document.AcceptExistingOnly());
        Add(hits);
        Add(misses);
        Add(seed);
        Add(mutations);
        SetAction(Measure);
    }

    /// <summary>Runs the command line <paramref name="args"/>.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        ParseResult parsed = new MutationsCommand().Parse(args);
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

    private int Measure(ParseResult parsed)
    {
        TextWriter output = parsed.InvocationConfiguration.Output;
        PageSelection selected = selection.Of(parsed);
        CleanText[] texts =
        [
            .. parsed.GetValue(corpus)!.SelectMany(CorpusReader.Read)
                .Where(page => selected.Includes(page.Head))
                .Select(CleanText.Of)
                .Where(text => text.Lines.Count > 0),
        ];
        if (texts.Length == 0)
            throw new CorpusException("The corpus has no page with a body to corrupt.");

        FalseAlarms alarms = FalseAlarms.Measure(texts, Verdicts.Read(parsed.GetValue(verdicts)!.FullName));
        foreach (RawHit hit in parsed.GetValue(hits) ? alarms.Hits : [])
            output.WriteLine(hit);
        Recall[] recalls = [.. new RecallMeasure(texts, parsed.GetValue(seed), parsed.GetValue(mutations)).Measure(Miss)];
        var tables = new QualityTables(recalls, alarms);
        foreach (string table in QualityTables.Names)
            output.WriteLine(tables.Write(table) + "\n");
        if (parsed.GetValue(document) is { FullName: var path })
            File.WriteAllText(path, MarkedDocument.Fill(File.ReadAllText(path), (name, _) => tables.Write(name)));
        return Require(recalls, alarms, parsed.InvocationConfiguration.Error) ? Done : Failed;

        void Miss(IMutator mutator, Mutation mutation)
        {
            if (parsed.GetValue(misses)?.Contains(mutator.What) == true)
                output.WriteLine($"{mutator.What}\t{mutation}");
        }
    }

    private static bool Require(Recall[] recalls, FalseAlarms alarms, TextWriter error)
    {
        Recall[] failed = Array.FindAll(recalls, recall => !recall.IsMet);
        foreach (Recall recall in failed)
            error.WriteLine($"{recall.Rule}: recall {recall.Share:0.000}, at least {recall.Required:0.00} is required");
        if (!alarms.IsMet)
            error.WriteLine($"{alarms.Rate:0.00} false alarms in {FalseAlarms.WordsAnAlarm} words, 1 at most is required");
        return failed.Length == 0 && alarms.IsMet;
    }
}
