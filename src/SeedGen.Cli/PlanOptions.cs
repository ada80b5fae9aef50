using System.CommandLine;
using System.CommandLine.Parsing;

namespace SeedGen.Cli;

/// <summary>The options that say which files are checked, and how: alike in every command that has them.</summary>
/// <param name="verb">What the command does with findings, as its help says it: “Report”.</param>
internal sealed class PlanOptions(string verb)
{
    private readonly Option<string> glob = Glob();

    private readonly Option<double?> boilerplateConfidence = new("--boilerplate-confidence")
    {
        Description = "How sure it must be that a line is boilerplate for it to be reported, from 0 to 1; "
            + "otherwise what .editorconfig says.",
        HelpName = "number",
        CustomParser = ReadBoilerplateConfidence,
    };

    private readonly Option<bool> acrossFiles = new("--across-files")
    {
        Description = "Take a line that stands in three of the files or more for a part of the page around the article, and "
            + "report articles that are there twice. Otherwise each file is read alone.",
    };

    private readonly Option<bool> noBaseline = new("--no-baseline")
    {
        Description = verb + " what a seeds.baseline in the files' folders or above them knows, too.",
    };

    public void AddTo(Command command)
    {
        command.Add(glob);
        command.Add(boilerplateConfidence);
        command.Add(acrossFiles);
        command.Add(noBaseline);
    }

    /// <summary>The files that <paramref name="paths"/> name.</summary>
    public SeedInputs Find(ParseResult parsed, string[] paths) => SeedInputs.Find(paths, parsed.GetValue(glob)!);

    public CheckPlan Of(ParseResult parsed) =>
        new(parsed.GetValue(acrossFiles), parsed.GetValue(boilerplateConfidence), UsesBaseline: !parsed.GetValue(noBaseline));

    /// <summary>The names of the files to take from folders.</summary>
    public static Option<string> Glob()
    {
        var glob = new Option<string>("--glob")
        {
            Description = "The names of the files to take from folders; * and ? are wildcards.",
            DefaultValueFactory = _ => "*.txt",
        };
        glob.Validators.Add(RefuseFolders);
        return glob;
    }

    /// <summary>A word that begins with a hyphen and is no file was meant for an option.</summary>
    public static void RefuseUnknownOptions(ArgumentResult result)
    {
        foreach (Token token in result.Tokens)
        {
            if (token.Value.StartsWith('-') && token.Value != SeedInput.StandardInput && !Path.Exists(token.Value))
                result.AddError($"'{token.Value}' is neither an option nor a file: see 'seedgen --help'.");
        }
    }

    private static double? ReadBoilerplateConfidence(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (Text.BoilerplateConfidence.Parse(text) is { } confidence)
            return confidence;
        result.AddError($"'{text}' is no confidence: give --boilerplate-confidence a number from 0 to 1, as in 0.9.");
        return default;
    }

    private static void RefuseFolders(OptionResult result)
    {
        if (result.Tokens.Any(token => token.Value.Contains('/', StringComparison.Ordinal)))
        {
            result.AddError("--glob is compared with file names, not with paths: give the folder as a path, "
                + "as in 'seedgen inspect Seeds/2024 --glob *.md'.");
        }
    }
}
