using System.CommandLine;
using System.CommandLine.Parsing;

namespace SeedGen.Training;

/// <summary><c>--by</c>: the fields that figures are broken down by.</summary>
internal sealed class FieldsOption : Option<string>
{
    /// <summary>What it knows besides the fields of a page: the true kinds of lines.</summary>
    private const string Kind = "kind";

    public FieldsOption()
        : base("--by")
    {
        Description = "Fields to break the figures down by, between commas: set,type,lang,render,kind.";
        DefaultValueFactory = _ => "";
        Validators.Add(RefuseUnknownFields);
    }

    /// <summary>Writes the tables that were asked for.</summary>
    public void WriteTables(ParseResult parsed, IReadOnlyList<PageScore> pages)
    {
        TextWriter output = parsed.InvocationConfiguration.Output;
        string[] fields = Split(parsed.GetValue(this)!);
        ScoreTable.Write(output, pages, [.. fields.Where(field => field != Kind)]);
        if (fields.Contains(Kind))
            ScoreTable.WriteKinds(output, pages);
    }

    private static string[] Split(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static void RefuseUnknownFields(OptionResult result)
    {
        foreach (string field in result.Tokens.SelectMany(token => Split(token.Value)))
        {
            if (field != Kind && !PageHead.Fields.Contains(field))
                result.AddError($"'{field}' is no field: give some of {string.Join(", ", PageHead.Fields)}, {Kind}.");
        }
    }
}
