using System.CommandLine;

namespace SeedGen.Training;

/// <summary><c>report</c>: writes the tables of a document anew, and the picture beside it.</summary>
internal sealed class ReportCommand : Command
{
    private readonly Argument<string[]> corpus = new("corpus") { Description = "Files of labelled pages, .jsonl or .jsonl.gz." };
    private readonly SelectionOptions selection = new();

    private readonly Option<FileInfo> document = new("--out")
    {
        Description = "The Markdown file with places for tables; a picture of the calibration is written beside it.",
        Required = true,
    };

    public ReportCommand()
        : base("report", "Writes the tables of docs/labeller.md anew.")
    {
        Add(corpus);
        selection.AddTo(this);
        document.AcceptExistingOnly();
        Add(document);
        SetAction(Report);
    }

    private int Report(ParseResult parsed)
    {
        PageSelection selected = selection.Of(parsed);
        CorpusPage[] pages =
            [.. parsed.GetValue(corpus)!.SelectMany(CorpusReader.Read).Where(page => selected.Includes(page.Head))];
        var tables = new ReportTables(new CorpusReadings(pages));

        string path = parsed.GetValue(document)!.FullName;
        File.WriteAllText(path, MarkedDocument.Fill(File.ReadAllText(path), tables.Write));
        File.WriteAllText(Path.ChangeExtension(path, null) + "-reliability.svg", tables.Diagram());
        return TrainingCommand.Done;
    }
}
