using System.CommandLine;
using System.Security.Cryptography;

namespace SeedGen.Training;

/// <summary><c>train</c>: learns the weights, and says before how good such weights are on pages they have not seen.</summary>
internal sealed class TrainCommand : Command
{
    private readonly ILearner learner;
    private readonly Argument<string[]> corpus = new("corpus") { Description = "Files of labelled pages, .jsonl or .jsonl.gz." };
    private readonly Option<FileInfo> weights = new("--out") { Description = "The weights file to write.", Required = true };
    private readonly WithoutOption without = new();
    private readonly SelectionOptions measured = new();
    private readonly FieldsOption by = new();
    private readonly Option<bool> ablate = new("--ablate") { Description = "Also measure the model without each of its parts." };

    private readonly Option<int> folds = new("--folds")
    {
        Description = "The parts to cut the corpus into for cross-validation; 0 for none.",
        DefaultValueFactory = _ => 5,
    };

    public TrainCommand(ILearner learner)
        : base("train", "Learns the labeller's weights from labelled pages.")
    {
        this.learner = learner;
        Add(corpus);
        Add(weights);
        Add(without);
        measured.AddTo(this);
        Add(by);
        Add(folds);
        Add(ablate);
        folds.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or 1)
                result.AddError("--folds is 0, for no cross-validation, or at least 2.");
        });
        SetAction(Train);
    }

    private int Train(ParseResult parsed)
    {
        CorpusPage[] pages = [.. parsed.GetValue(corpus)!.SelectMany(CorpusReader.Read)];
        if (!pages.Any(IsLearnedFrom))
            throw new CorpusException("The corpus has no page to learn from.");
        if (parsed.GetValue(folds) > 0)
            CrossValidate(parsed, pages);

        byte[] bytes = learner.Learn([.. pages.Where(IsLearnedFrom)]).ToBytes();
        File.WriteAllBytes(parsed.GetValue(weights)!.FullName, bytes);
        parsed.InvocationConfiguration.Output.WriteLine(
            $"{bytes.Length} bytes written to {parsed.GetValue(weights)}, SHA-256 {Convert.ToHexStringLower(SHA256.HashData(bytes))}");
        return TrainingCommand.Done;

        bool IsLearnedFrom(CorpusPage page) => without.LeavesIn(parsed, page);
    }

    private void CrossValidate(ParseResult parsed, CorpusPage[] pages)
    {
        PageSelection selection = measured.Of(parsed);
        var validation = new CrossValidation(
            learner,
            Fold.Split(pages, parsed.GetValue(folds)),
            isLearnedFrom: page => without.LeavesIn(parsed, page),
            isMeasuredOn: page => selection.Includes(page.Head));
        IReadOnlyList<PageScore> whole = validation.Run();
        if (whole.Count == 0)
            throw new CorpusException("No page of the corpus is selected to measure on.");

        TextWriter output = parsed.InvocationConfiguration.Output;
        by.WriteTables(parsed, whole);
        ScoreTable.WriteCalibration(output, whole);
        if (!parsed.GetValue(ablate))
            return;
        output.WriteLine();
        foreach (string part in learner.Parts)
            ScoreTable.Write(output, validation.Run(part), [], "without " + part);
    }
}
