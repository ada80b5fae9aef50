namespace SeedGen.Text;

/// <summary>SEED9005: a setting has a value that it cannot have, so the default holds.</summary>
internal static class BadValue
{
    /// <summary>Argument 0: the setting; argument 1: its value; argument 2: what it may be.</summary>
    public static readonly Rule Rule = new(
        "SEED9005", nameof(BadValue), Severity.Warning,
        "A value that a setting cannot have",
        "“{0}” cannot be “{1}”, so its default holds; it takes {2}")
    {
        NeedsEveryFile = true,
    };
}
