using System.CommandLine;
using System.CommandLine.Parsing;

namespace SeedGen.Training;

/// <summary>The options that say which pages of a corpus to measure on.</summary>
internal sealed class SelectionOptions
{
    private readonly Option<string[]> only = Repeatable("--only", "Measure only on pages with this value: --only type=article.");
    private readonly Option<string[]> except = Repeatable("--except", "Do not measure on pages with this value: --except lang=English.");

    public void AddTo(Command command)
    {
        command.Add(only);
        command.Add(except);
    }

    public PageSelection Of(ParseResult parsed) => new(Values(parsed, only), Values(parsed, except));

    private static FieldValue[] Values(ParseResult parsed, Option<string[]> option) =>
        [.. (parsed.GetValue(option) ?? []).Select(value => FieldValue.Parse(value)!.Value)];

    private static Option<string[]> Repeatable(string name, string description)
    {
        var option = new Option<string[]>(name) { Description = description, HelpName = "field=value" };
        option.Validators.Add(RefuseWhatIsNoFieldValue);
        return option;
    }

    private static void RefuseWhatIsNoFieldValue(OptionResult result)
    {
        foreach (string text in result.Tokens.Select(token => token.Value).Where(text => FieldValue.Parse(text) is null))
            result.AddError($"'{text}' is not FIELD=VALUE; the fields are {string.Join(", ", PageHead.Fields)}.");
    }
}
