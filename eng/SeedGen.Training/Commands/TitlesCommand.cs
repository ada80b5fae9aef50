using System.CommandLine;
using SeedGen.Text;

namespace SeedGen.Training;

/// <summary><c>titles</c>: learns the weights that titles are found by.</summary>
internal sealed class TitlesCommand : Command
{
    private readonly Argument<string[]> corpus = new("corpus") { Description = "Files of labelled pages, .jsonl or .jsonl.gz." };
    private readonly WithoutOption without = new();

    private readonly Option<FileInfo> source = new("--source")
    {
        Description = "The source file whose table of weights to rewrite.",
        Required = true,
    };

    public TitlesCommand()
        : base("titles", "Learns the weights that titles are found by from labelled pages.")
    {
        Add(corpus);
        Add(source);
        Add(without);
        SetAction(Learn);
    }

    private int Learn(ParseResult parsed)
    {
        CorpusPage[] pages = [.. parsed.GetValue(corpus)!.SelectMany(CorpusReader.Read).Where(page => without.LeavesIn(parsed, page))];
        TitleExample[] examples = new TitleExamples(ShippedWeights.Read()).Of(pages);
        if (examples.Length == 0)
            throw new CorpusException("The corpus has no page to learn from whose title stands as a line.");

        string path = parsed.GetValue(source)!.FullName;
        int[] weights = TitleTrainer.Train(examples);
        File.WriteAllText(path, WeightsTable.Replace(File.ReadAllText(path), Enum.GetNames<TitleFeature>(), TitleFeatures.Sizes, weights));
        parsed.InvocationConfiguration.Output.WriteLine($"{weights.Length} weights learned from {examples.Length} texts");
        return TrainingCommand.Done;
    }
}
