using System.Text;

namespace SeedGen.Text.Tests.Rules;

/// <summary>
/// A rule's page under <c>docs/rules</c>: its examples are fenced as <c>seed</c>, with what they are to give behind them as
/// <c>findings</c>.
/// </summary>
internal sealed class RulePage
{
    private RulePage(Rule rule)
    {
        Text = File.ReadAllText(PathOf(rule));
        ReadExamples();
    }

    /// <summary>The whole page.</summary>
    public string Text { get; }

    /// <summary>Its examples in order; one without a <c>findings</c> block is to give none.</summary>
    public List<(string Seed, string[] Findings)> Examples { get; } = [];

    public static string PathOf(Rule rule) => Path.Combine(Repository.Root, "docs", "rules", rule.Id + ".md");

    public static RulePage Read(Rule rule) => new(rule);

    private void ReadExamples()
    {
        string? fence = null;
        var block = new StringBuilder();
        foreach (string line in Text.Split('\n'))
        {
            if (fence is null && line.StartsWith("```", StringComparison.Ordinal))
            {
                fence = line[3..];
                block.Clear();
            }
            else if (fence is not null && line == "```")
            {
                Add(fence, block.ToString());
                fence = null;
            }
            else if (fence is not null)
            {
                block.Append(line).Append('\n');
            }
        }
    }

    private void Add(string fence, string block)
    {
        if (fence == "seed")
            Examples.Add((block, []));
        else if (fence == "findings")
            Examples[^1] = (Examples[^1].Seed, block.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
