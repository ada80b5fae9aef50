using System.CommandLine;
using System.CommandLine.Parsing;
using SeedGen.Text;

namespace SeedGen.Cli;

/// <summary><c>seedgen fix</c>: what its command line means.</summary>
internal sealed class FixCommand : Command
{
    /// <summary>What its help says below the options.</summary>
    public const string Notes =
        """
        Examples:
          seedgen fix Seeds --dry-run
          seedgen fix Seeds
          seedgen fix Seeds --rule RepeatedWord --rule SEED1004
          seedgen fix Seeds --dry-run | git apply

        Exit codes:
          0  every file was read and, where there was something to repair, written; --dry-run writes none
          1  a path does not exist, or a file cannot be read or written, or changed meanwhile; all others are done
          2  the command line is not understood; nothing was done

        """;

    private readonly Argument<string[]> paths = new("path")
    {
        Description = "Files, and folders with all folders below.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string[]> rules = new("--rule")
    {
        Description = "Repair the findings of this rule alone, by its id or name; may be given more than once.",
        HelpName = "rule",
    };

    private readonly Option<bool> dryRun = new("--dry-run")
    {
        Description = "Show what would change as a unified diff, and write nothing.",
    };

    private readonly PlanOptions plan = new("Repair");
    private readonly Terminal terminal;

    public FixCommand(Terminal terminal)
        : base("fix", "Repairs what is found in article text files, where the repair is certain.")
    {
        this.terminal = terminal;
        Add(paths);
        Add(rules);
        Add(dryRun);
        plan.AddTo(this);
        paths.Validators.Add(PlanOptions.RefuseUnknownOptions);
        paths.Validators.Add(RefuseStandardInput);
        rules.Validators.Add(RefuseUnknownRules);
        SetAction(Fix);
    }

    private int Fix(ParseResult parsed)
    {
        Rule[] wanted = [.. (parsed.GetValue(rules) ?? []).Select(rule => FindRule(rule)!)];
        bool complete = new Fixing(plan.Of(parsed), wanted, parsed.GetValue(dryRun), terminal)
            .Run(plan.Find(parsed, parsed.GetValue(paths)!));
        return complete ? SeedGenCommand.Done : SeedGenCommand.Incomplete;
    }

    private static Rule? FindRule(string word) => RuleTable.All.FirstOrDefault(rule =>
        rule.Id.Equals(word, StringComparison.OrdinalIgnoreCase) || rule.Name.Equals(word, StringComparison.OrdinalIgnoreCase));

    private static void RefuseUnknownRules(OptionResult result)
    {
        foreach (Token token in result.Tokens)
        {
            if (FindRule(token.Value) is not { } rule)
                result.AddError($"'{token.Value}' is no rule: give an id or a name, as in --rule SEED2024 or --rule RepeatedWord.");
            else if (rule.FixTitle is null)
                result.AddError($"{rule} has no repair that is certain: what it finds is for a person to decide.");
        }
    }

    private static void RefuseStandardInput(ArgumentResult result)
    {
        if (result.Tokens.Any(token => token.Value == SeedInput.StandardInput))
            result.AddError("Standard input cannot be written back: give files or folders.");
    }
}
