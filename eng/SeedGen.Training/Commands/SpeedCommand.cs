using System.CommandLine;
using System.Globalization;

namespace SeedGen.Training;

/// <summary><c>speed</c>: what reading and checking the pages of a corpus costs.</summary>
internal sealed class SpeedCommand : Command
{
    private readonly Argument<string[]> corpus = new("corpus") { Description = "Files of labelled pages, .jsonl or .jsonl.gz." };

    private readonly Option<int> rounds = new("--rounds")
    {
        Description = "How often to time each step; the best time counts.",
        DefaultValueFactory = _ => 9,
    };

    private readonly SelectionOptions selection = new();

    public SpeedCommand()
        : base("speed", "Times the engine, as multiples of decoding the same bytes and splitting them into lines.")
    {
        Add(corpus);
        Add(rounds);
        selection.AddTo(this);
        rounds.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
                result.AddError("--rounds needs a number from 1 on.");
        });
        SetAction(Measure);
    }

    private int Measure(ParseResult parsed)
    {
        PageSelection selected = selection.Of(parsed);
        PageText[] pages =
        [
            .. parsed.GetValue(corpus)!.SelectMany(CorpusReader.Read).Where(page => selected.Includes(page.Head)).Select(page => PageText.Of(page)),
        ];
        if (pages.Length == 0)
            throw new CorpusException("No page of the corpus is selected.");
        parsed.InvocationConfiguration.Output.WriteLine($"{"step",-24}{"times",8}{"allocated",11}");
        foreach (StepCost cost in ReadingSpeed.Measure(pages, parsed.GetValue(rounds)))
        {
            parsed.InvocationConfiguration.Output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{cost.Step,-24}{cost.Times,8:0.0}{cost.Allocated,11:0.0}"));
        }
        return TrainingCommand.Done;
    }
}
