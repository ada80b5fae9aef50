using System.CommandLine;
using System.Globalization;
using SeedGen.Text;

namespace SeedGen.Training;

/// <summary><c>splits</c>: learns the weights that words without a space between them are found by.</summary>
internal sealed class SplitsCommand : Command
{
    /// <summary>The list is made of some pages and tried on others: a list knows every word of its own pages.</summary>
    private const int Folds = 4;

    private static readonly int[] Thresholds = [0, 50, 100, 150, 200, 250, 300, 350, 400, 450, 500, 550];

    private readonly Argument<string[]> corpus = new("corpus") { Description = "Files of labelled pages, .jsonl or .jsonl.gz." };
    private readonly Option<FileInfo> compounds = new("--compounds") { Description = "The list of compounds, a row for each first part.", Required = true };
    private readonly Option<FileInfo> source = new("--source") { Description = "The source file whose table of weights to rewrite." };
    private readonly Option<int?> list = new("--list") { Description = "Print the words that are taken for two with this score or more." };
    private readonly WithoutOption without = new();

    public SplitsCommand()
        : base("splits", "Learns the weights that words without a space between them are found by from labelled pages.")
    {
        Add(corpus);
        Add(compounds.AcceptExistingOnly());
        Add(source.AcceptExistingOnly());
        Add(list);
        Add(without);
        SetAction(Learn);
    }

    private int Learn(ParseResult parsed)
    {
        CorpusPage[] pages = [.. parsed.GetValue(corpus)!.SelectMany(CorpusReader.Read).Where(page => without.LeavesIn(parsed, page))];
        string[] rows = File.ReadAllLines(parsed.GetValue(compounds)!.FullName);
        SplitExamples[] parts = [.. Fold.Split(pages, Folds).Select(fold => SplitExamples.Of(fold, rows))];
        if (parts.All(part => part.Examples.Count == 0))
            throw new CorpusException("The corpus has no English page to learn from.");

        TextWriter output = parsed.InvocationConfiguration.Output;
        SplitExample[] examples = [.. parts.SelectMany(part => part.Examples)];
        if (parsed.GetValue(source) is { FullName: var path })
        {
            int[] weights = SplitTrainer.Train(examples);
            File.WriteAllText(path, WeightsTable.Replace(File.ReadAllText(path), Enum.GetNames<SplitFeature>(), WordSplit.Sizes, weights));
            output.WriteLine($"{weights.Length} weights learned from {examples.Length} words");
            return TrainingCommand.Done;
        }
        Measure(examples, parts.Sum(part => part.WordCount), output);
        foreach (SplitExample word in examples.Where(example => example.At is null && example.Best?.Score >= parsed.GetValue(list)))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{word.Best!.Value.Score}\t{word.Word[..word.Best.Value.At]} {word.Word[word.Best.Value.At..]}"));
        return TrainingCommand.Done;
    }

    /// <summary>What the shipped weights find at several thresholds in pages that their words were not made of.</summary>
    private static void Measure(SplitExample[] examples, int words, TextWriter output)
    {
        output.WriteLine("score   found   words taken for two in 25,000");
        (int? At, WordSplit? Best)[] answers = [.. examples.Select(example => (example.At, example.Best))];
        int glued = answers.Count(answer => answer.At is not null);
        foreach (int threshold in Thresholds)
        {
            double found = answers.Count(answer => answer.At is not null && answer.Best?.At == answer.At && answer.Best?.Score >= threshold);
            double taken = answers.Count(answer => answer.At is null && answer.Best?.Score >= threshold);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{threshold,5}   {found / glued:0.000}   {taken * 25000 / words:0.00}"));
        }
    }
}
