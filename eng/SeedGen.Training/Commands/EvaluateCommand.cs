using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using SeedGen.Text;

namespace SeedGen.Training;

/// <summary><c>evaluate</c>: reads a corpus with the shipped engine and prints how well it was read.</summary>
internal sealed class EvaluateCommand : Command
{
    private readonly Argument<string[]> corpus = new("corpus") { Description = "Files of labelled pages, .jsonl or .jsonl.gz." };
    private readonly SelectionOptions selection = new();

    private readonly FieldsOption by = new();

    private readonly Option<bool> noBlankLines = new("--no-blank-lines") { Description = "Read the pages without their empty lines." };

    private readonly Option<PageMarkup> markup = new("--markup")
    {
        Description = "Read the pages with their short lines as links of this markup.",
    };

    private readonly Option<int?> wrapped = new("--wrapped")
    {
        Description = "Read the pages with their lines wrapped.",
        HelpName = "columns",
    };

    private readonly Option<bool> dropFirstLine = new("--drop-first-line")
    {
        Description = "Read the pages without their first line, as if the page had had no title of its own.",
    };

    private readonly Option<double> boilerplateConfidence = new("--boilerplate-confidence")
    {
        Description = "How sure it must be that a line is boilerplate for it to be warned of, from 0 to 1.",
        DefaultValueFactory = _ => BoilerplateConfidence.Default,
    };

    private readonly Option<string?> baseline = new("--baseline")
    {
        Description = "Measure a known rule in the engine's place: " + string.Join(", ", KnownRules.All.Keys) + ".",
    };

    private readonly Option<string[]> require = new("--require")
    {
        Description = "Fail if a measure is below this value (ece: above it): --require text_f1=0.93.",
        HelpName = "measure=value",
    };

    public EvaluateCommand()
        : base("evaluate", "Reads labelled pages with the shipped engine and prints how well they were read.")
    {
        Add(corpus);
        selection.AddTo(this);
        Add(by);
        Add(noBlankLines);
        Add(markup);
        Add(wrapped);
        Add(dropFirstLine);
        Add(boilerplateConfidence);
        Add(baseline);
        Add(require);
        baseline.AcceptOnlyFromAmong([.. KnownRules.All.Keys]);
        require.Validators.Add(RefuseUnknownMeasures);
        SetAction(Evaluate);
    }

    private int Evaluate(ParseResult parsed)
    {
        PageSelection selected = selection.Of(parsed);
        var options = new CheckOptions { BoilerplateConfidence = parsed.GetValue(boilerplateConfidence) };
        IPageReader reader = parsed.GetValue(baseline) is { } rule ? KnownRules.All[rule] : new EngineReader(options: options);
        var form = new PageForm(!parsed.GetValue(noBlankLines), parsed.GetValue(wrapped), parsed.GetValue(markup));
        var evaluation = new Evaluation(reader, form, !parsed.GetValue(dropFirstLine));
        IReadOnlyList<PageScore> pages = evaluation.Run(
            parsed.GetValue(corpus)!.SelectMany(CorpusReader.Read).Where(page => selected.Includes(page.Head)));
        if (pages.Count == 0)
            throw new CorpusException("No page of the corpus is selected.");

        by.WriteTables(parsed, pages);
        return AreMet(parsed, pages) ? TrainingCommand.Done : TrainingCommand.Failed;
    }

    /// <summary>Whether all requirements are met; says which are not.</summary>
    private bool AreMet(ParseResult parsed, IReadOnlyList<PageScore> pages)
    {
        bool areMet = true;
        foreach (Requirement requirement in (parsed.GetValue(require) ?? []).Select(text => Requirement.Parse(text)!))
        {
            double value = requirement.Measure.Of(pages);
            if (requirement.IsMetBy(value))
                continue;
            parsed.InvocationConfiguration.Output.WriteLine(
                $"{requirement.Measure.Name} is {ScoreTable.Figure(value)}, not {ScoreTable.Figure(requirement.Value)}");
            areMet = false;
        }
        return areMet;
    }

    private static void RefuseUnknownMeasures(OptionResult result)
    {
        string measures = string.Join(", ", Measure.All.Select(measure => measure.Name));
        foreach (string text in result.Tokens.Select(token => token.Value).Where(text => Requirement.Parse(text) is null))
            result.AddError($"'{text}' is not MEASURE=VALUE; the measures are {measures}.");
    }

    /// <summary>A value that a measure must reach.</summary>
    private sealed record Requirement(Measure Measure, double Value)
    {
        public static Requirement? Parse(string text) =>
            text.Split('=', 2) is [var name, var number]
            && Measure.Find(name) is { } measure
            && double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
                ? new Requirement(measure, value)
                : null;

        /// <summary>Nothing to judge meets no requirement.</summary>
        public bool IsMetBy(double value) => Measure.LessIsBetter ? value <= Value : value >= Value;
    }
}
