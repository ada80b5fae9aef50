using System.CommandLine;
using System.CommandLine.Parsing;

namespace SeedGen.Cli;

/// <summary>The options of a <see cref="CheckPlan"/>, alike in every command that has them.</summary>
internal static class PlanOptions
{
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

    public static Option<double?> BoilerplateConfidence() => new("--boilerplate-confidence")
    {
        Description = "How sure it must be that a line is boilerplate for it to be reported, from 0 to 1; "
            + "otherwise what .editorconfig says.",
        HelpName = "number",
        CustomParser = ReadBoilerplateConfidence,
    };

    public static Option<bool> AcrossFiles() => new("--across-files")
    {
        Description = "Take a line that stands in three of the files or more for a part of the page around the article, and "
            + "report articles that are there twice. Otherwise each file is read alone.",
    };

    public static Option<bool> NoBaseline(string what) => new("--no-baseline")
    {
        Description = what + " what a seeds.baseline in the files' folders or above them knows, too.",
    };

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
