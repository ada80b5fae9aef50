namespace SeedGen.Text;

/// <summary>SEED9001: a seed could not be read.</summary>
internal static class Unreadable
{
    /// <summary>Argument 0: the file's path.</summary>
    public static readonly Rule Rule = new(
        "SEED9001", nameof(Unreadable), Severity.Warning,
        "A seed file could not be read",
        "The seed “{0}” could not be read, so it has no article; see that the file is there, may be read, and is text");
}
