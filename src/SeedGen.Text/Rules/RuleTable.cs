namespace SeedGen.Text;

/// <summary>Every rule there is.</summary>
public static class RuleTable
{
    /// <summary>All rules by id.</summary>
    public static ValueList<Rule> All { get; } = new(
        MissingTitle.Rule);
}
